import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentTypes, mediaContexts, requiredMedia } from "../document/document";
import { type PictureProblem, pictureProblems } from "../document/picture";
import type { Environment } from "../integration/settings";
import { maxAttempts } from "../verification/attempts";
import { decide } from "./decide";
import { adviceFor, broaderReason, reasonIds, reasons } from "./reasons";
import type { Evidence, Rule } from "./rules";
import { simulatedVerdict } from "./simulate";
import { verdicts } from "./verdict";

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
      for (const outcome of verdicts)
        expect(decide({ ...evidence, simulatedOutcome: outcome }).verdict).toBe(outcome);
  });

  test("declines the tenth attempt and none before, tests included", () => {
    for (let attemptNumber = 1; attemptNumber <= 12; attemptNumber++)
      for (const outcome of [null, ...verdicts]) {
        const { verdict, reason } = decide({ ...nothing, attemptNumber, simulatedOutcome: outcome });
        expect(reason === "attempts_exhausted").toBe(attemptNumber >= maxAttempts);
        expect(verdict).toBe(attemptNumber >= maxAttempts ? "declined" : (outcome ?? "review"));
      }
  });

  test("a flow says what is complete", () => {
    for (const evidence of evidences)
      for (const required of subsets) {
        const isComplete = required.every((context) => evidence.media.includes(context));
        expect(decide({ ...evidence, required }).reason).toBe(
          isComplete ? "awaits_person" : "pictures_incomplete",
        );
      }
  });

  const unreadable: PictureProblem[] = ["too_dark", "blurred", "too_small", "blank"];
  const problemSets = fc.dictionary(
    fc.constantFrom(...mediaContexts),
    fc.subarray([...pictureProblems]),
  ) as fc.Arbitrary<Evidence["problems"]>;

  test("asks again for the required pictures that nobody can read, and only for those, where the flow says so", () => {
    const inputs = [fc.constantFrom(...subsets), problemSets, fc.boolean()] as const;
    fc.assert(
      fc.property(...inputs, (required, problems, asksAgainForPoorPictures) => {
        const evidence = { ...nothing, media: required, required, problems, asksAgainForPoorPictures };
        const poor = required.filter((context) =>
          problems?.[context]?.some((problem) => unreadable.includes(problem)),
        );
        const { verdict, reason, retakes } = decide(evidence);
        if (asksAgainForPoorPictures && poor.length > 0)
          expect([verdict, reason, retakes]).toEqual(["resubmission_requested", "poor_image_quality", poor]);
        else expect([verdict, reason, retakes]).toEqual(["review", "awaits_person", null]);
      }),
    );
  });

  test("at a flow's last attempt declines whoever would be asked again, and nobody else", () => {
    const inputs = [fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.boolean()] as const;
    fc.assert(
      fc.property(...inputs, (attemptNumber, maxAttempts, isPoor) => {
        const { verdict } = decide({
          ...{ ...nothing, media: ["face"], required: ["face"], attemptNumber, maxAttempts },
          asksAgainForPoorPictures: true,
          problems: { face: isPoor ? ["blurred"] : ["glare"] },
        });
        const expected = attemptNumber >= maxAttempts ? "declined" : "resubmission_requested";
        expect(verdict).toBe(isPoor ? expected : "review");
      }),
    );
  });

  test("is deterministic, so that it can be replayed", () => {
    for (const evidence of evidences) expect(decide(evidence)).toEqual(decide(structuredClone(evidence)));
  });
});

test("an end user who is asked again is always told what to do", () => {
  for (const id of reasonIds)
    expect(adviceFor(id) !== undefined, id).toBe(reasons[id].outcome === "resubmission_requested");
});

const named = (environment: Environment, firstName: string | null) =>
  simulatedVerdict(environment, { firstName, simulation: null }, 1);

test("an outcome is simulated on test integrations only", () => {
  expect(named("test", "Approve")).toBe("approved");
  expect(named("test", "Decline")).toBe("declined");
  expect(named("test", "Resubmit")).toBe("resubmission_requested");
  for (const name of ["Approve", "Decline", "Resubmit"]) expect(named("live", name)).toBeNull();
  for (const name of [null, "", "approve", "constructor", "Ada"]) expect(named("test", name)).toBeNull();
});

test("what a test asks for in so many words comes before a name, and asks again once where it is to", () => {
  for (const verdict of verdicts)
    for (const asksAgainOnce of [true, false])
      for (const attempt of [1, 2, 3]) {
        const simulation = { verdict, processingSeconds: 0, asksAgainOnce };
        const tested = { firstName: "Decline", simulation };
        const isRepeated = asksAgainOnce && attempt === 1;
        expect(simulatedVerdict("test", tested, attempt)).toBe(
          isRepeated ? "resubmission_requested" : verdict,
        );
        expect(simulatedVerdict("live", tested, attempt)).toBeNull();
      }
});

test("a finer reason has the outcome of the broader one, which is as broad as they come", () => {
  for (const id of reasonIds) {
    const broader = broaderReason(id);
    if (!broader) continue;
    expect(reasons[broader].outcome, id).toBe(reasons[id].outcome);
    expect(broaderReason(broader), id).toBeUndefined();
  }
});
