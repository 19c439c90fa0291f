import { describe, expect, test } from "vitest";
import { documentTypes, mediaContexts, requiredMedia } from "../document/document";
import { maxAttempts } from "../verification/attempts";
import { decide } from "./decide";
import { adviceFor, broaderReason, reasonIds, reasons } from "./reasons";
import type { Rule } from "./rules";
import { simulatedOutcome } from "./simulate";
import { outcomes, verdicts } from "./verdict";

const subsets = [...Array(1 << mediaContexts.length).keys()].map((bits) =>
  mediaContexts.filter((_, index) => bits & (1 << index)),
);
const evidences = [null, ...documentTypes].flatMap((documentType) =>
  subsets.map((media) => ({ documentType, media, attemptNumber: 1, simulatedOutcome: null })),
);
const nothing = { documentType: null, media: [], attemptNumber: 1, simulatedOutcome: null };

describe("decide", () => {
  test("approves nothing while nobody reads the pictures", () => {
    for (const evidence of evidences) expect(decide(evidence).verdict).toBe("review");
  });

  test("says why: an incomplete submission is named as such", () => {
    for (const evidence of evidences) {
      const complete = requiredMedia(evidence.documentType ?? "passport").every((context) =>
        evidence.media.includes(context),
      );
      expect(decide(evidence).reason).toBe(complete ? "awaits_person" : "pictures_incomplete");
    }
  });

  test("hands over to a person where no rule speaks", () => {
    expect(decide(nothing, [])).toMatchObject({ verdict: "review", ruleIds: [] });
  });

  test("lets the severest verdict win, in whatever order the rules stand", () => {
    const table: Rule[] = verdicts.map((verdict) => ({
      id: verdict,
      when: () => true,
      verdict,
      reason: "awaits_person",
    }));
    for (let turn = 0; turn < table.length; turn++) {
      const turned = [...table.slice(turn), ...table.slice(0, turn)];
      expect(decide(nothing, turned).verdict).toBe("declined");
    }
  });

  test("does what a test asks for, whatever the pictures", () => {
    for (const evidence of evidences)
      for (const outcome of outcomes)
        expect(decide({ ...evidence, simulatedOutcome: outcome }).verdict).toBe(outcome);
  });

  test("declines the tenth attempt and none before, tests included", () => {
    for (let attemptNumber = 1; attemptNumber <= 12; attemptNumber++)
      for (const outcome of [null, ...outcomes]) {
        const { verdict, reason } = decide({ ...nothing, attemptNumber, simulatedOutcome: outcome });
        expect(reason === "attempts_exhausted").toBe(attemptNumber >= maxAttempts);
        expect(verdict).toBe(attemptNumber >= maxAttempts ? "declined" : (outcome ?? "review"));
      }
  });

  test("is deterministic, so that it can be replayed", () => {
    for (const evidence of evidences) expect(decide(evidence)).toEqual(decide(structuredClone(evidence)));
  });
});

test("an end user who is asked again is always told what to do", () => {
  for (const id of reasonIds)
    expect(adviceFor(id) !== undefined, id).toBe(reasons[id].outcome === "resubmission_requested");
});

test("an outcome is simulated on test integrations only", () => {
  expect(simulatedOutcome("test", "Approve")).toBe("approved");
  expect(simulatedOutcome("test", "Decline")).toBe("declined");
  expect(simulatedOutcome("test", "Resubmit")).toBe("resubmission_requested");
  for (const name of ["Approve", "Decline", "Resubmit"]) expect(simulatedOutcome("live", name)).toBeNull();
  for (const name of [null, "", "approve", "constructor", "Ada"])
    expect(simulatedOutcome("test", name)).toBeNull();
});

test("a finer reason has the outcome of the broader one, which is as broad as they come", () => {
  for (const id of reasonIds) {
    const broader = broaderReason(id);
    if (!broader) continue;
    expect(reasons[broader].outcome, id).toBe(reasons[id].outcome);
    expect(broaderReason(broader), id).toBeUndefined();
  }
});
