import { selectAttempts } from "@/db/queries/attempts";
import { findDecision } from "@/db/queries/decisions";
import { selectMedia } from "@/db/queries/media";
import { findKeptVerification } from "@/db/queries/verifications";
import type { Ctx } from "@/lib/context";
import { takenContexts } from "@/lib/core/document/taken";
import type { HistoryEntry } from "@/lib/core/verification/verification";
import type { AnyMessage, FullAutoMessage, WebhookMessage } from "@/lib/core/webhook/message";
import { webhookFor } from "@/lib/core/webhook/webhook";
import { type DialectName, dialects } from "@/lib/dialects";
import { getIntegration } from "@/lib/integrations/get";
import { listRequired } from "@/lib/verifications/asked";

/** The bytes that are signed and sent, and that nothing serialises again; undefined where the vendor tells nothing. */
export function bodyOf(message: AnyMessage, dialect: DialectName = "veriff"): string | undefined {
  const body = dialects[dialect].webhook.present(message);
  return body ? JSON.stringify(body) : undefined;
}

/** What there is to tell of an event, as things stood after it; undefined where nobody is told. */
export async function readMessage(
  ctx: Ctx,
  verificationId: string,
  { status, attemptId, decisionId }: HistoryEntry,
): Promise<WebhookMessage | undefined> {
  const { db, scope } = ctx;
  const type = webhookFor[status];
  if (!type) return undefined;
  const [verification, attempts, decision] = await Promise.all([
    findKeptVerification(db, scope, verificationId),
    selectAttempts(db, scope, verificationId),
    decisionId ? findDecision(db, scope, decisionId) : undefined,
  ]);
  const attempt = attempts.find(({ id }) => id === attemptId);
  if (!verification || !attempt) return undefined;
  const { settings } = await getIntegration(ctx, verification.integrationId);
  const { reasonCodes, announceReview } = settings;
  if (status === "review" && !announceReview) return undefined;
  return { type, verification: { ...verification, status }, attempt, decision, reasonCodes };
}

/** The same decision as the engine tells it; undefined where a person decided. Test integrations have none (veriff.md 13). */
export async function asFullAuto(ctx: Ctx, message: WebhookMessage): Promise<FullAutoMessage | undefined> {
  const { decision, verification, attempt } = message;
  if (decision?.actorKind !== "system" || decision.verdict === "review") return undefined;
  const { environment } = await getIntegration(ctx, verification.integrationId);
  if (environment === "test") return undefined;
  const [pictures, required] = await Promise.all([
    selectMedia(ctx.db, ctx.scope, verification.id),
    listRequired(ctx, verification, attempt),
  ]);
  return {
    ...message,
    type: "full_auto",
    decision,
    taken: takenContexts(pictures, attempt.id),
    required,
  };
}
