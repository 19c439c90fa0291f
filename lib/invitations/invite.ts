import { z } from "zod";
import {
  findInvitation,
  insertInvitation,
  renewInvitation,
  revokeForAddress,
  setRevoked,
} from "@/db/queries/invitations";
import { findUserByEmail } from "@/db/queries/users";
import { recordAudit } from "@/lib/audit/record";
import { newToken } from "@/lib/challenges/challenge";
import { type Ctx, inTransaction } from "@/lib/context";
import { forbidden, invalid, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { invitationDays } from "@/lib/core/identity/colleague";
import { invitationUrl } from "@/lib/links";
import { invitationLetter } from "@/lib/mail/letters";
import { sendMail } from "@/lib/mail/send";
import { reach } from "@/lib/people/change";
import { requireGrantable } from "@/lib/people/guard";
import { sha256 } from "@/lib/secrets/digest";

export const newInvitation = reach.extend({
  email: z.string().trim().max(320).pipe(z.email("Type an e-mail address.")),
});
type NewInvitation = z.output<typeof newInvitation>;

const day = 24 * 60 * 60 * 1000;

/** A link by the user who asks; only its hash is kept. */
function newLink({ actor }: Ctx) {
  if (actor.kind !== "user") throw forbidden("Only a user can invite somebody.");
  const token = newToken();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + invitationDays * day);
  return { token, createdAt, kept: { tokenHash: sha256(token), expiresAt, invitedBy: actor.id } };
}

async function send({ actor }: Ctx, token: string, { email, role }: Pick<NewInvitation, "email" | "role">) {
  const url = invitationUrl(token);
  return { url, mail: await sendMail(email, invitationLetter(actor.name, role, url)) };
}

/**
 * Makes a link by which somebody becomes a user, and sends it where mail is set up. The link is told this once; one that
 * the address had before opens nothing any more.
 */
export async function invite(ctx: Ctx, given: NewInvitation) {
  const { email, role, integrationIds } = given;
  const { token, createdAt, kept } = newLink(ctx);
  await inTransaction(ctx, async (ctx) => {
    await requireGrantable(ctx, integrationIds);
    if (await findUserByEmail(ctx.db, email)) {
      const sentence = "Somebody has an account with this address already.";
      throw invalid(sentence, { email: sentence });
    }
    await revokeForAddress(ctx.db, email, createdAt);
    const after = { email, role, integrationIds };
    const id = await insertInvitation(ctx.db, { ...after, ...kept, createdAt });
    await recordAudit(ctx, { action: "invitation.create", targetId: id, after });
  });
  return send(ctx, token, given);
}

/** Another link for the same invitation, for another seven days; the one before opens nothing any more. */
export async function inviteAgain(ctx: Ctx, id: string) {
  const { token, kept } = newLink(ctx);
  const invitation = await inTransaction(ctx, async (ctx) => {
    const before = await getInvitation(ctx, id);
    if (!(await renewInvitation(ctx.db, ctx.scope, id, kept))) throw notFound("invitation");
    await recordAudit(ctx, {
      ...{ action: "invitation.resend", targetId: id },
      ...{ before: { expiresAt: before.expiresAt }, after: { expiresAt: kept.expiresAt } },
    });
    return before;
  });
  return send(ctx, token, invitation);
}

export const revokeInvitation = (ctx: Ctx, id: string) =>
  inTransaction(ctx, async (ctx) => {
    const { email, role } = await getInvitation(ctx, id);
    if (!(await setRevoked(ctx.db, ctx.scope, id, new Date()))) throw notFound("invitation");
    await recordAudit(ctx, { action: "invitation.revoke", targetId: id, before: { email, role } });
  });

async function getInvitation({ db, scope }: Ctx, id: string) {
  const invitation = isUuid(id) ? await findInvitation(db, scope, id) : undefined;
  if (!invitation) throw notFound("invitation");
  return invitation;
}
