import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { type Ctx, contextFor } from "@/lib/context";
import type { Origin } from "@/lib/core/identity/actor";
import { may, type Permission } from "@/lib/core/identity/roles";
import type { User } from "@/lib/core/identity/user";
import { originOf } from "@/lib/http/origin";
import { requireUser } from "./user";

/** What a user reaches: their integrations and nothing else. */
export const contextOf = ({ id, name, role, integrationIds }: User, origin: Origin): Ctx =>
  contextFor({ kind: "user", id, name, role }, { integrationIds: integrationIds ?? "all" }, origin);

/** For a page: who is signed in and what they reach. The page does not exist for those without the permission. */
export async function userContext(can: Permission) {
  const user = await requireUser();
  if (!may(user.role, can)) notFound();
  return { user, ctx: contextOf(user, originOf(await headers())) };
}
