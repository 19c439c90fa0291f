import { updateAttempt } from "@/db/queries/attempts";
import { reserveEvent } from "@/db/queries/verifications";
import { type Ctx, inTransaction } from "@/lib/context";
import type { DocumentType } from "@/lib/core/document/document";
import { conflict, invalid } from "@/lib/core/errors";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";
import { recordEvent } from "./record";

/** Something the end user does while the flow is open: changes the newest attempt and tells the history. */
async function changeAttempt(
  ctx: Ctx,
  id: string,
  type: "consent" | "choose_document",
  change: Parameters<typeof updateAttempt>[3],
  details: Record<string, string>,
) {
  await inTransaction(ctx, async (ctx) => {
    const verification = await reserveEvent(ctx.db, ctx.scope, id, ["started"]);
    if (!verification) throw conflict("This verification is not open any more.");
    const attempt = await getAttempt(ctx, id);
    await updateAttempt(ctx.db, ctx.scope, attempt.id, change);
    await recordEvent(ctx, verification, { type, attemptId: attempt.id, details, at: new Date() });
  });
}

/** Records that the end user agreed to the text of that version. */
export const giveConsent = (ctx: Ctx, id: string, version: string) =>
  changeAttempt(ctx, id, "consent", { consentVersion: version, consentedAt: new Date() }, { version });

/** Records which document the end user will show. What the client has asked for cannot be changed. */
export async function chooseDocument(ctx: Ctx, id: string, type: DocumentType, country: string) {
  const { documentType, documentCountry } = await getVerification(ctx, id);
  if ((documentType && documentType !== type) || (documentCountry && documentCountry !== country))
    throw invalid("Another document was asked for.");
  await changeAttempt(
    ctx,
    id,
    "choose_document",
    { documentType: type, documentCountry: country },
    { type, country },
  );
}
