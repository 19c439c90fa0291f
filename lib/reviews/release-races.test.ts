import { expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { undoSeconds } from "@/lib/core/review/pending";
import { createIntegration } from "@/lib/integrations/create";
import { addCase, addReviewer } from "@/lib/testing/reviewing";
import { getVerification, getVerificationDetails } from "@/lib/verifications/get";
import { proposeDecision } from "./propose";
import { releaseDecision } from "./release";
import { undoDecision } from "./undo";

// These tests commit: a race is between connections.

const ctx = systemContext();
const approve = { outcome: "approved", reason: "document_and_face_checked" } as const;
const decline = { outcome: "declined", reason: "face_mismatch" } as const;
const over = () => new Date(Date.now() + (undoSeconds + 1) * 1000);

test("of an undo and a release at the same moment exactly one wins", async () => {
  const { integration } = await createIntegration(ctx, { name: "Undo", environment: "live" });
  const rita = await addReviewer(ctx, "Rita");
  for (let round = 0; round < 12; round++) {
    const id = await addCase(ctx, integration);
    await proposeDecision(rita.own, id, approve);
    const undoing = round % 2 ? undoDecision(rita.own, id) : undefined;
    const releasing = releaseDecision(ctx, id, over());
    const [undo, release] = await Promise.allSettled([undoing ?? undoDecision(rita.own, id), releasing]);
    const isUndone = undo.status === "fulfilled";
    const isReleased = release.status === "fulfilled" && release.value !== undefined;
    expect([isUndone, isReleased].filter(Boolean), `round ${round}`).toHaveLength(1);
    expect((await getVerification(ctx, id)).status).toBe(isUndone ? "review" : "approved");
  }
});

test("of two who release at once, and two who decide at once, one does", async () => {
  const { integration } = await createIntegration(ctx, { name: "Twice", environment: "live" });
  const [rita, jane] = [await addReviewer(ctx, "Rita"), await addReviewer(ctx, "Jane")];
  const id = await addCase(ctx, integration);
  const proposals = await Promise.allSettled([
    proposeDecision(rita.own, id, approve),
    proposeDecision(jane.own, id, decline),
  ]);
  expect(proposals.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const released = await Promise.all([1, 2, 3].map(() => releaseDecision(ctx, id, over())));
  expect(released.filter((each) => each !== undefined)).toHaveLength(1);
  const { decisions } = await getVerificationDetails(ctx, id);
  expect(decisions.filter(({ verdict }) => verdict !== "review")).toHaveLength(1);
});
