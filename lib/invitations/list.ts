import { selectInvitations } from "@/db/queries/invitations";
import type { Ctx } from "@/lib/context";
import type { InvitationSummary } from "@/lib/core/identity/colleague";

/** Links that wait for somebody, the newest first; also those that are too old, to be sent again. */
export async function listInvitations({ db, scope }: Ctx): Promise<InvitationSummary[]> {
  const rows = await selectInvitations(db, scope);
  return rows.map(({ invitation: { id, email, role, integrationIds, createdAt, expiresAt }, invitedBy }) => ({
    ...{ id, email, role, integrationIds, invitedBy, createdAt, expiresAt },
  }));
}
