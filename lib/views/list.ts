import { selectViews } from "@/db/queries/views";
import type { Ctx } from "@/lib/context";
import type { SavedView } from "@/lib/core/verification/view";
import { mayChange, requirePerson } from "./owner";

/** The views of whoever asks, and those of the team, by name. */
export async function listViews(ctx: Ctx): Promise<SavedView[]> {
  const person = requirePerson(ctx);
  const found = await selectViews(ctx.db, person.id);
  return found.map(({ view, ownerName }) => ({
    id: view.id,
    name: view.name,
    isTeam: view.isTeam,
    query: view.query,
    ownerName,
    isChangeable: mayChange(person, view),
  }));
}
