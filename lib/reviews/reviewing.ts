import type { Ctx } from "@/lib/context";
import { forbidden } from "@/lib/core/errors";
import type { Actor } from "@/lib/core/identity/actor";

/** The desk is for people: nobody else holds a case, or can take a decision back. */
export function requireReviewer({ actor }: Ctx): Extract<Actor, { kind: "user" }> {
  if (actor.kind !== "user") throw forbidden("Only a person can work at the desk.");
  return actor;
}
