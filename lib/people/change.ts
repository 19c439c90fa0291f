import { z } from "zod";
import { revokeBy } from "@/db/queries/invitations";
import { lockPeople, setPerson } from "@/db/queries/people";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict } from "@/lib/core/errors";
import { may, roles } from "@/lib/core/identity/roles";
import { unassignAll } from "@/lib/reviews/unassign-all";
import { endAllSignIns } from "@/lib/sign-ins/end";
import { getPerson } from "./find";
import { keepLastAdministrator, requireGrantable } from "./guard";

export const reach = z.object({
  role: z.enum(roles, "Choose a role."),
  /** Null for all, those to come included. */
  integrationIds: z.array(z.guid()).min(1, "Choose an integration, or all of them.").max(500).nullable(),
});
type Reach = z.output<typeof reach>;

/** Whether whatever somebody could invite others to is theirs to give afterwards too; if not, their invitations end. */
const mayStillInvite = (before: Reach, after: Reach) =>
  may(after.role, "user:manage") &&
  (after.integrationIds === null ||
    (before.integrationIds?.every((id) => after.integrationIds?.includes(id)) ?? false));

/** Gives somebody another role, or other integrations: it holds from their next request on. What they can decide no more is nobody's. */
export const changeReach = (ctx: Ctx, id: string, { role, integrationIds }: Reach) =>
  inTransaction(ctx, async (ctx) => {
    await lockPeople(ctx.db);
    const before = await getPerson(ctx, id);
    await requireGrantable(ctx, integrationIds);
    await keepLastAdministrator(ctx, before, { role, integrationIds });
    await setPerson(ctx.db, ctx.scope, id, { role, integrationIds });
    if (!mayStillInvite(before, { role, integrationIds })) await revokeBy(ctx.db, id, new Date());
    const unassigned = await unassignAll(ctx, before, { reach: { role, integrationIds }, now: new Date() });
    await recordAudit(ctx, {
      action: "user.change_reach",
      targetId: id,
      before: { role: before.role, integrationIds: before.integrationIds },
      after: { role, integrationIds, ...(unassigned > 0 && { unassigned }) },
    });
  });

/** Ends every sign-in of somebody at once and lets them in no more, until they are enabled. What they were to decide is nobody's. */
export const disablePerson = (ctx: Ctx, id: string) =>
  inTransaction(ctx, async (ctx) => {
    await lockPeople(ctx.db);
    const before = await getPerson(ctx, id);
    if (before.disabledAt) throw conflict(`${before.name} is disabled already.`);
    if (ctx.actor.id === id) throw conflict("You cannot disable yourself: ask another administrator.");
    const disabledAt = new Date();
    await keepLastAdministrator(ctx, before, { disabledAt });
    await setPerson(ctx.db, ctx.scope, id, { disabledAt });
    await revokeBy(ctx.db, id, disabledAt);
    const endedSignIns = await endAllSignIns(ctx, id);
    const unassigned = await unassignAll(ctx, before, { reach: null, now: disabledAt });
    const after = { isDisabled: true, endedSignIns, unassigned };
    await recordAudit(ctx, { action: "user.disable", targetId: id, before: { isDisabled: false }, after });
  });

export const enablePerson = (ctx: Ctx, id: string) =>
  inTransaction(ctx, async (ctx) => {
    const person = await getPerson(ctx, id);
    if (!person.disabledAt) throw conflict(`${person.name} is not disabled.`);
    await setPerson(ctx.db, ctx.scope, id, { disabledAt: null });
    const [before, after] = [{ isDisabled: true }, { isDisabled: false }];
    await recordAudit(ctx, { action: "user.enable", targetId: id, before, after });
  });
