import { deleteUnusedCustomer } from "@/db/queries/customers";
import { lockVerification } from "@/db/queries/erasure";
import {
  blankMessages,
  blankPerson,
  deletePictures,
  setPicturesRemoved,
  setRedacted,
} from "@/db/queries/redaction";
import { deleteNotesOf, deletePendingOf, deleteUserStatusesOf } from "@/db/queries/reviews-redaction";
import { enqueue } from "@/db/queue";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { lapseEvents } from "@/lib/core/verification/machine";
import { isDecidable, isOpen } from "@/lib/core/verification/status";
import { applyEvent } from "./apply";

/** By then whoever was in the middle of something when a redaction came has written it down. */
const minutesUntilSettled = 10;

/** The rule that asks for it, where it was none of us. */
export type RetentionRule = { rule: string };

/**
 * Takes everything out of a verification that says who somebody is; what was decided, why and when stays, and so do the
 * counts. One that was still open ends first, as time would have ended it; one that waits for a decision is refused: nobody
 * could decide it any more. Files go with a job that commits with this.
 */
export const redactVerification = (ctx: Ctx, id: string, now = new Date(), why?: RetentionRule) =>
  inTransaction(ctx, async (ctx) => {
    const { db, scope } = ctx;
    const verification = isUuid(id) ? await lockVerification(db, scope, id) : undefined;
    if (!verification) throw notFound("verification");
    const { status, integrationId, customerId } = verification;
    if (isDecidable(status)) throw conflict("It waits for a decision. Decide it first, then redact it.");
    if (isOpen(status)) await applyEvent(ctx, id, lapseEvents[status]);
    if (!(await setRedacted(db, scope, id, now))) throw conflict("It is redacted already.");
    const files = await deletePictures(db, id);
    await blankPerson(db, id);
    await blankMessages(db, id, now);
    await deleteNotesOf(db, id);
    await deleteUserStatusesOf(db, id);
    await deletePendingOf(db, id);
    if (customerId) await deleteUnusedCustomer(db, scope, customerId);
    const after = { pictures: files.length, ...why };
    await recordAudit(ctx, { action: "verification.redact", targetId: id, integrationId, after });
    const later = new Date(now.getTime() + minutesUntilSettled * 60_000);
    await enqueue(db, "file.erase", { ids: files });
    await enqueue(db, "verification.redact", { verificationId: id }, { runAt: later });
  });

/** Does once more what somebody may have undone who was in the middle of it. Does nothing to one that is not redacted. */
export const finishRedaction = (ctx: Ctx, id: string, now: Date) =>
  inTransaction(ctx, async ({ db, scope }) => {
    if (!(await lockVerification(db, scope, id))) return;
    await blankPerson(db, id);
    await blankMessages(db, id, now);
    await deleteNotesOf(db, id);
    await deleteUserStatusesOf(db, id);
    const files = await deletePictures(db, id);
    if (files.length > 0) await enqueue(db, "file.erase", { ids: files });
  });

/** Takes the pictures away and leaves the rest. Does nothing where there are none any more. */
export const removePictures = (ctx: Ctx, id: string, now: Date, why: RetentionRule) =>
  inTransaction(ctx, async (ctx) => {
    const { db, scope } = ctx;
    const verification = await lockVerification(db, scope, id);
    if (!verification || isDecidable(verification.status) || isOpen(verification.status)) return;
    const files = await deletePictures(db, id);
    await setPicturesRemoved(db, scope, id, now);
    await recordAudit(ctx, {
      ...{ action: "verification.remove_pictures", targetId: id, integrationId: verification.integrationId },
      after: { pictures: files.length, ...why },
    });
    if (files.length > 0) await enqueue(db, "file.erase", { ids: files });
  });
