import { findAttemptById } from "@/db/queries/attempts";
import { findEvent } from "@/db/queries/events";
import { findUserStatus } from "@/db/queries/reviews-statuses";
import { findKeptVerification } from "@/db/queries/verifications";
import type { Ctx } from "@/lib/context";
import type { UserStatusMessage } from "@/lib/core/webhook/message";

/** What there is to tell of a status in the company's own words; undefined where the event is none, or it was taken out since. */
export async function readUserStatus(
  { db, scope }: Ctx,
  verificationId: string,
  sequence: number,
): Promise<UserStatusMessage | undefined> {
  const event = await findEvent(db, scope, verificationId, sequence);
  const id = event?.type === "set_user_status" ? event.details.userStatusId : undefined;
  if (!event || !id) return undefined;
  const [verification, attempt, userStatus] = await Promise.all([
    findKeptVerification(db, scope, verificationId),
    findAttemptById(db, scope, event.attemptId),
    findUserStatus(db, scope, id),
  ]);
  if (!verification || !attempt || !userStatus) return undefined;
  return {
    type: "user_status",
    verification: { ...verification, status: event.status },
    attempt,
    userStatus,
  };
}
