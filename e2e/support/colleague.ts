import type { Ctx } from "@/lib/context";
import { nowhere } from "@/lib/core/identity/actor";
import type { Integration } from "@/lib/integrations/get";
import { invite } from "@/lib/invitations/invite";
import { listInvitations } from "@/lib/invitations/list";
import { openSignIn } from "@/lib/sign-ins/open";
import { createUser } from "@/lib/users/create";

/** Somebody who is signed in somewhere, and an invitation that they have sent: things that an administrator can act on. */
export async function addColleague(ctx: Ctx, { id }: Integration, word: string) {
  const [email, name, integrationIds] = [`colleague.${word}@proofdesk.test`, `Colleague ${word}`, [id]];
  const user = await createUser(ctx, { email, name, role: "reviewer", integrationIds });
  const shown = { id: user, name, sessionVersion: 1 };
  const { signInId } = await openSignIn({ db: ctx.db, origin: nowhere }, shown, "password");
  const actor = { kind: "user", id: user, name, role: "administrator" } as const;
  const invited = { email: `invited.${word}@proofdesk.test`, role: "viewer", integrationIds } as const;
  await invite({ ...ctx, actor }, { ...invited, integrationIds });
  const invitation = (await listInvitations(ctx)).find(({ email }) => email === invited.email);
  if (!invitation) throw new Error("An invitation is listed until it is taken up.");
  return { user, signIn: signInId, invitation: invitation.id };
}
