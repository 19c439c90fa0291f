import { eq } from "drizzle-orm";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect } from "vitest";
import { insertFlow } from "@/db/queries/flows";
import { attempts } from "@/db/schema/attempts";
import type { Ctx } from "@/lib/context";
import { consentVersion } from "@/lib/core/capture/state";
import { askedPictures } from "@/lib/core/capture/steps";
import { type ReasonId, reasonIds } from "@/lib/core/decision/reasons";
import { isRetakeReason } from "@/lib/core/decision/retakes";
import { type MediaContext, mediaContexts } from "@/lib/core/document/document";
import type { FlowDefinition, FlowStep } from "@/lib/core/flow/flow";
import type { Integration } from "@/lib/integrations/get";
import { readOriginal } from "@/lib/media/read";
import { blank, passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { test } from "@/lib/testing/test";
import { giveConsent } from "./answer";
import { addCapturePicture, chooseCaptureDocument, startCapture, submitCapture } from "./applicant";
import { getCaptureState } from "./capture-state";
import { createVerification } from "./create";
import { decideVerification } from "./decide";
import { evaluateVerification } from "./evaluate";
import { getVerificationDetails } from "./get";
import { handInPicture } from "./hand-in";
import { listAttemptPictures } from "./pictures";

const taken = { stage: "final", source: "camera" } as const;

/** As small as may be: what is on it does not matter here. */
const pictureOf = (context: MediaContext) =>
  blank(480 + mediaContexts.indexOf(context), 480)
    .jpeg()
    .toBuffer();

async function create(
  ctx: Ctx,
  integration: Integration,
  steps: FlowStep[],
  decision?: Partial<FlowDefinition["decision"]>,
) {
  const id = crypto.randomUUID();
  const definition = { steps, decision: { asksAgainForPoorPictures: false, maxAttempts: 10, ...decision } };
  const named = {
    familyId: id,
    version: 1,
    name: "Made for a test",
    createdBy: "A test",
    createdAt: new Date(),
  };
  await insertFlow(ctx.db, { id, integrationId: integration.id, ...named, definition });
  return createVerification(ctx, integration, { flowId: id });
}

/** Does what the state asks for, as a page would. */
async function doWhatIsAsked(
  ctx: Ctx,
  id: string,
  document: "passport" | "id_card",
  leavesOut?: MediaContext,
) {
  await startCapture(ctx, id);
  const begun = await getCaptureState(ctx, id);
  if (!begun.consented) await giveConsent(ctx, id, consentVersion, "en");
  if (begun.choosesDocument && !begun.documentType) await chooseCaptureDocument(ctx, id, document, "EE");
  const asked = askedPictures(await getCaptureState(ctx, id));
  for (const context of asked)
    if (context !== leavesOut)
      await addCapturePicture(ctx, id, { context, ...taken }, await pictureOf(context));
  return asked;
}

const sendBack = (ctx: Ctx, id: string, reason: ReasonId, retakes: MediaContext[] | null = null) =>
  decideVerification(ctx, id, { outcome: "resubmission_requested", reason, retakes });

const documents: FlowStep = { kind: "document", documentTypes: ["passport", "id_card"] };
const flows: FlowStep[][] = [
  [documents, { kind: "selfie" }],
  [{ kind: "liveness" }, documents, { kind: "proof_of_address" }],
  [{ kind: "proof_of_address" }],
  [{ kind: "selfie" }],
];

describe("the next attempt", () => {
  test("over reasons and flows: doing what is asked suffices, and leaving out any of it does not", async ({
    ctx,
    made,
  }) => {
    const cases = fc.record({
      steps: fc.constantFrom(...flows),
      reason: fc.constantFrom(...reasonIds.filter(isRetakeReason)),
      first: fc.constantFrom("passport", "id_card"),
      second: fc.constantFrom("passport", "id_card"),
      leftOut: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ steps, reason, first, second, leftOut }) => {
        const { id } = await create(ctx, made.integration, steps);
        await doWhatIsAsked(ctx, id, first as "passport");
        await submitCapture(ctx, id);
        await sendBack(ctx, id, reason);
        const announced = (await getCaptureState(ctx, id)).retakes;
        await startCapture(ctx, id);
        expect((await getCaptureState(ctx, id)).retakes).toEqual(announced);
        const { documentType } = await getCaptureState(ctx, id);
        const asked = askedPictures({
          ...(await getCaptureState(ctx, id)),
          documentType: documentType ?? (second as "passport"),
        });
        const missing = asked[leftOut % asked.length];
        await doWhatIsAsked(ctx, id, second as "passport", missing);
        await expect(submitCapture(ctx, id)).rejects.toMatchObject({ code: "invalid" });
        if (missing)
          await addCapturePicture(ctx, id, { context: missing, ...taken }, await pictureOf(missing));
        await submitCapture(ctx, id);
      }),
      { numRuns: 12 },
    );
  });

  test("has pictures of its own of what it keeps, and says whose they are", async ({ ctx, made }) => {
    const { id } = await create(ctx, made.integration, [documents, { kind: "selfie" }]);
    await doWhatIsAsked(ctx, id, "id_card");
    await submitCapture(ctx, id);
    await sendBack(ctx, id, "poor_image_quality", ["face"]);
    await startCapture(ctx, id);
    const [second, first] = (await getVerificationDetails(ctx, id)).attempts;
    const before = (await listAttemptPictures(ctx, first?.id ?? "")).pictures;
    const after = (await listAttemptPictures(ctx, second?.id ?? "")).pictures;
    expect(after.map(({ context }) => context).sort()).toEqual(["document_back", "document_front"]);
    for (const picture of after) {
      const original = before.find(({ context }) => context === picture.context);
      expect(picture).toMatchObject({ carriedFrom: original?.id, sha256: original?.sha256 });
      expect(picture.id).not.toBe(original?.id);
      expect((await readOriginal(ctx, picture.id)).bytes).toEqual(
        (await readOriginal(ctx, original?.id ?? "")).bytes,
      );
    }
  });

  test("asks for consent again where the text has changed since", async ({ ctx, made }) => {
    const { id } = await create(ctx, made.integration, [{ kind: "selfie" }]);
    await doWhatIsAsked(ctx, id, "passport");
    await submitCapture(ctx, id);
    await ctx.db
      .update(attempts)
      .set({ consentVersion: "2020-01-01" })
      .where(eq(attempts.verificationId, id));
    await sendBack(ctx, id, "face_not_visible");
    await startCapture(ctx, id);
    expect(await getCaptureState(ctx, id)).toMatchObject({ phase: "open", consented: false });
  });

  test("of a client that hands in pictures itself keeps nothing", async ({ ctx, client, made }) => {
    const { id } = await create(ctx, made.integration, [documents, { kind: "selfie" }]);
    await doWhatIsAsked(ctx, id, "passport");
    await submitCapture(ctx, id);
    await sendBack(ctx, id, "selfie_missing");
    await handInPicture(client, id, { context: "face", stage: "final" }, await selfiePicture());
    const [attempt] = (await getVerificationDetails(ctx, id)).attempts;
    expect(attempt).toMatchObject({ number: 2, retakes: null, consentedAt: null });
    expect((await listAttemptPictures(ctx, attempt?.id ?? "")).pictures).toHaveLength(1);
  });
});

describe("a flow", () => {
  test("that asks again for poor pictures does so by itself, and only for those", async ({ ctx, made }) => {
    const steps: FlowStep[] = [documents, { kind: "selfie" }];
    const { id } = await create(ctx, made.integration, steps, {
      asksAgainForPoorPictures: true,
      maxAttempts: 2,
    });
    const dark = async (bytes: Buffer) => sharp(bytes).linear(0.1, 0).jpeg().toBuffer();
    const submitPoor = async () => {
      await doWhatIsAsked(ctx, id, "passport");
      if (!(await getCaptureState(ctx, id)).retakes)
        await addCapturePicture(ctx, id, { context: "document_front", ...taken }, await passportPicture());
      await addCapturePicture(ctx, id, { context: "face", ...taken }, await dark(await selfiePicture()));
      expect((await getCaptureState(ctx, id)).problems).toEqual({ face: ["too_dark"] });
      await submitCapture(ctx, id);
      const [attempt] = (await getVerificationDetails(ctx, id)).attempts;
      await evaluateVerification(ctx, id, attempt?.id ?? "");
      return getVerificationDetails(ctx, id);
    };
    const first = await submitPoor();
    expect(first.verification.status).toBe("resubmission_requested");
    expect(first.decisions[0]).toMatchObject({ reason: "poor_image_quality", retakes: ["face"] });
    const second = await submitPoor();
    expect(second.verification.status).toBe("declined");
    expect(second.decisions[0]).toMatchObject({ reason: "attempts_exhausted" });
  });

  test("bounds what a person may ask for again, and how often", async ({ ctx, made }) => {
    const { id } = await create(ctx, made.integration, [{ kind: "selfie" }], { maxAttempts: 1 });
    await doWhatIsAsked(ctx, id, "passport");
    await submitCapture(ctx, id);
    await expect(sendBack(ctx, id, "face_not_visible")).rejects.toMatchObject({ code: "conflict" });
    const other = await create(ctx, made.integration, [{ kind: "selfie" }]);
    await doWhatIsAsked(ctx, other.id, "passport");
    await submitCapture(ctx, other.id);
    await expect(sendBack(ctx, other.id, "face_not_visible", ["document_front"])).rejects.toMatchObject({
      code: "invalid",
    });
  });
});
