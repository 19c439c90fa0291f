import { findView } from "@/db/queries/views";
import type { Ctx } from "@/lib/context";
import { forbidden, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { Actor } from "@/lib/core/identity/actor";

/** Views are of people: whoever else asks has none. */
export function requirePerson({ actor }: Pick<Ctx, "actor">): Extract<Actor, { kind: "user" }> {
  if (actor.kind !== "user") throw forbidden("Only people have views.");
  return actor;
}

/** One's own views, and as an administrator those of the team. */
export const mayChange = (
  { id, role }: { id: string; role: string },
  view: { ownerId: string; isTeam: boolean },
) => view.ownerId === id || (view.isTeam && role === "administrator");

/** A view that whoever asks sees and may change. */
export async function requireChangeable(ctx: Ctx, id: string) {
  const person = requirePerson(ctx);
  const view = isUuid(id) ? await findView(ctx.db, person.id, id) : undefined;
  if (!view) throw notFound("view");
  if (!mayChange(person, view)) throw forbidden("Only its owner or an administrator may change this view.");
  return view;
}
