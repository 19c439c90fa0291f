import { selectAttempts } from "@/db/queries/attempts";
import { findCustomer, selectVerificationsOf } from "@/db/queries/customers";
import { selectDecisions } from "@/db/queries/decisions";
import { selectMedia } from "@/db/queries/media";
import { findVerification } from "@/db/queries/verifications";
import { recordLook } from "@/lib/audit/look";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { referenceOf } from "@/lib/core/verification/reference";
import type { Attempt, Decision, Picture, Verification } from "@/lib/core/verification/verification";

/** What there is of a person under the client's reference, with the newest verification in full. */
export type CustomerRecord = {
  id: string;
  reference: string;
  createdAt: Date;
  /** Oldest first. */
  verifications: Verification[];
  newest: Verification;
  /** Of the newest verification, newest first. */
  attempts: Attempt[];
  decisions: Decision[];
  pictures: Picture[];
};

/**
 * Whom a reference stands for, however the client has told us: as a customer, as the reference of a verification, or
 * by the id of one. Not found where no verification is left of them.
 */
export async function readCustomer(ctx: Ctx, reference: string): Promise<CustomerRecord> {
  const { db, scope } = ctx;
  const customer = await findCustomer(db, scope, reference);
  const verifications = await selectVerificationsOf(db, scope, { customerId: customer?.id, reference });
  const byId =
    verifications.length === 0 && isUuid(reference)
      ? await findVerification(db, scope, reference)
      : undefined;
  const newest = verifications.at(-1) ?? byId;
  const [oldest = newest] = verifications;
  if (!newest || !oldest) throw notFound("user");
  const { id: targetId, integrationId } = newest;
  await recordLook(ctx, { action: "verification.look", targetId, integrationId });
  const [attempts, decisions, pictures] = await Promise.all([
    selectAttempts(db, scope, newest.id),
    selectDecisions(db, scope, newest.id),
    selectMedia(db, scope, newest.id),
  ]);
  return {
    id: customer?.id ?? oldest.id,
    reference: customer?.reference ?? referenceOf(newest),
    createdAt: customer?.createdAt ?? oldest.createdAt,
    verifications: verifications.length > 0 ? verifications : [newest],
    ...{ newest, attempts, decisions, pictures },
  };
}
