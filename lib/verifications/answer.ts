import { updateAttempt } from "@/db/queries/attempts";
import { reserveEvent } from "@/db/queries/verifications";
import { type Ctx, inTransaction } from "@/lib/context";
import type { DocumentType } from "@/lib/core/document/document";
import { AppError, conflict, invalid } from "@/lib/core/errors";
import type { EventType } from "@/lib/core/verification/history";
import type { Language } from "@/lib/core/verification/language";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Attempt } from "@/lib/core/verification/verification";
import { definitionOf } from "@/lib/flows/find";
import { wantedDocument } from "./asked";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";
import { recordEvent } from "./record";

type Answer = {
  type: EventType;
  change: Parameters<typeof updateAttempt>[3];
  details?: Record<string, string>;
  statuses?: readonly VerificationStatus[];
  /** Whether it has been said already: of two who say it at once, one is enough. */
  isSaid?: (attempt: Attempt) => boolean;
};

/** Something the end user does while the flow is open: changes the newest attempt and tells the history. */
async function changeAttempt(
  ctx: Ctx,
  id: string,
  { type, change, details, statuses = ["started"], isSaid = () => false }: Answer,
) {
  const isNeeded = async (ctx: Ctx) => !isSaid(await getAttempt(ctx, id));
  if (!(await isNeeded(ctx))) return;
  const record = inTransaction(ctx, async (ctx) => {
    const verification = await reserveEvent(ctx.db, ctx.scope, id, statuses);
    if (!verification || !(await isNeeded(ctx))) throw conflict("This verification is not open any more.");
    const attempt = await getAttempt(ctx, id);
    await updateAttempt(ctx.db, ctx.scope, attempt.id, change);
    await recordEvent(ctx, verification, { type, attemptId: attempt.id, details, at: new Date() });
  });
  await record.catch(async (error: unknown) => {
    if (!(error instanceof AppError) || (await isNeeded(ctx))) throw error;
  });
}

/** Records that the end user agreed to the text of that version; with the language, where they read it with us. */
export const giveConsent = (ctx: Ctx, id: string, version: string, language?: Language) =>
  changeAttempt(ctx, id, {
    type: "consent",
    change: {
      consentVersion: version,
      consentedAt: new Date(),
      ...(language && { language }),
      ...(ctx.actor.kind === "applicant" && ctx.origin.ip && { ip: ctx.origin.ip }),
    },
    details: { version, ...(language && { language }) },
    isSaid: ({ consentVersion }) => consentVersion === version,
  });

/** Records that a phone goes on with what another screen showed the code of. Once, however often it is told. */
export const handOver = (ctx: Ctx, id: string) =>
  changeAttempt(ctx, id, {
    type: "hand_over",
    change: { handedOverAt: new Date() },
    statuses: ["created", "started"],
    isSaid: ({ handedOverAt }) => handedOverAt !== null,
  });

/** Records which document the end user will show. What the client has asked for cannot be changed. */
export async function chooseDocument(ctx: Ctx, id: string, type: DocumentType, country: string) {
  const verification = await getVerification(ctx, id);
  const { documentType, documentCountry } = wantedDocument(
    await definitionOf(ctx, verification),
    verification,
  );
  if ((documentType && documentType !== type) || (documentCountry && documentCountry !== country))
    throw invalid("Another document was asked for.");
  await changeAttempt(ctx, id, {
    type: "choose_document",
    change: { documentType: type, documentCountry: country },
    details: { type, country },
  });
}
