import { z } from "zod";
import { countViews, insertView } from "@/db/queries/views";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict } from "@/lib/core/errors";
import { text } from "@/lib/core/text";
import { maxViews } from "@/lib/core/verification/view";
import { requirePerson } from "./owner";

export const viewName = text(80).trim().min(1, "Type a name.");
export const viewQuery = text(4000);

export const newView = z.object({ name: viewName, isTeam: z.boolean(), query: viewQuery });
type NewView = z.output<typeof newView>;

/** Gives the listing a name, for oneself or for everybody. */
export const createView = (ctx: Ctx, view: NewView) =>
  inTransaction(ctx, async (ctx) => {
    const person = requirePerson(ctx);
    if ((await countViews(ctx.db, person.id)) >= maxViews)
      throw conflict(`You have ${maxViews} views. Delete one first.`);
    const id = await insertView(ctx.db, { ...view, ownerId: person.id });
    await recordAudit(ctx, {
      action: "view.create",
      targetId: id,
      after: { name: view.name, isTeam: view.isTeam },
    });
    return id;
  });
