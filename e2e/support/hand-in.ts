import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Ctx } from "@/lib/context";
import { consentVersion } from "@/lib/core/capture/state";
import type { Integration } from "@/lib/integrations/get";
import { giveConsent } from "@/lib/verifications/answer";
import {
  addCapturePicture,
  chooseCaptureDocument,
  startCapture,
  submitCapture,
} from "@/lib/verifications/applicant";
import { createVerification } from "@/lib/verifications/create";
import { face, passport } from "./applicant";

/** Found nowhere else. */
export const newWord = () => `x${randomBytes(6).toString("hex")}`;

/** Somebody who has photographed passport and face. */
export async function handIn(ctx: Ctx, integration: Integration, word = newWord(), vendorData = newWord()) {
  const verification = await createVerification(ctx, integration, {
    ...{ firstName: `Ottoline${word}`, lastName: `Thistlewood${word}` },
    ...{ vendorData, documentNumber: `NR${word}` },
    person: { email: `applicant.${word}@people.test`, idNumber: `id${word}` },
  });
  const { id } = verification;
  await startCapture(ctx, id);
  await giveConsent(ctx, id, consentVersion, "en");
  await chooseCaptureDocument(ctx, id, "passport", "FR");
  const taken = { stage: "final", source: "camera" } as const;
  await addCapturePicture(ctx, id, { context: "document_front", ...taken }, await readFile(passport));
  await addCapturePicture(ctx, id, { context: "face", ...taken }, await readFile(face));
  await submitCapture(ctx, id);
  return verification;
}
