import fc from "fast-check";
import { expect, test } from "vitest";
import { type DocumentType, documentTypes, type MediaContext, mediaContexts } from "../document/document";
import { acceptedDocuments, type FlowStep, requiredPictures, standardFlow } from "../flow/flow";
import { isReachable, nextStep, stepsOf } from "./steps";

const documentStep: fc.Arbitrary<FlowStep> = fc
  .subarray([...documentTypes], { minLength: 1 })
  .map((types) => ({ kind: "document", documentTypes: types }));

/** Every kind of flow that an operator can make. */
const flows: fc.Arbitrary<FlowStep[]> = fc
  .tuple(
    fc.option(documentStep),
    fc.constantFrom<FlowStep | null>(null, { kind: "selfie" }, { kind: "liveness" }),
    fc.constantFrom<FlowStep | null>(null, { kind: "proof_of_address" }),
  )
  .map((steps) => steps.filter((step) => step !== null))
  .filter((steps) => steps.length > 0)
  .chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }));

const standing = {
  phase: "open" as const,
  consented: true,
  steps: standardFlow.steps,
  wanted: { documentType: null as DocumentType | null, documentCountry: null as string | null },
  documentType: null as DocumentType | null,
  choosesDocument: true,
  retakes: null as MediaContext[] | null,
  taken: [] as MediaContext[],
};

test("doing the next step again and again takes what the flow asks for, in its order, and asks nothing that was said", () => {
  fc.assert(
    fc.property(
      flows,
      fc.constantFrom(null, "EE"),
      fc.boolean(),
      fc.nat(),
      (steps, documentCountry, isTypeGiven, choice) => {
        const accepted = acceptedDocuments({ steps });
        const type = accepted[choice % accepted.length] ?? null;
        const wanted = { documentType: isTypeGiven ? type : null, documentCountry };
        const given = wanted.documentCountry ? wanted.documentType : null;
        let progress = { ...standing, steps, wanted, choosesDocument: type !== null, documentType: given };
        const walked = [];
        for (let step = nextStep(progress); step !== "check"; step = nextStep(progress)) {
          expect(isReachable(progress, step)).toBe(true);
          walked.push(step);
          if (step === "country" || step === "document") progress = { ...progress, documentType: type };
          else progress = { ...progress, taken: [...progress.taken, step as MediaContext] };
          expect(walked.length).toBeLessThan(10);
        }
        const isPicture = (step: string): step is MediaContext =>
          (mediaContexts as readonly string[]).includes(step);
        expect(walked.filter(isPicture)).toEqual(requiredPictures({ steps }, type ?? "passport"));
        expect(walked.includes("document") && wanted.documentType !== null).toBe(false);
        expect(walked.includes("country") && wanted.documentCountry !== null).toBe(false);
        if (!type) expect(walked.some((step) => step === "country" || step === "document")).toBe(false);
      },
    ),
  );
});

test("a passport and a visa have no back", () => {
  for (const type of documentTypes)
    expect(stepsOf({ ...standing, documentType: type }).includes("document_back")).toBe(
      type !== "passport" && type !== "visa",
    );
});

test("nobody stands beyond the next step", () => {
  const progress = { ...standing, documentType: "passport" as const, taken: ["document_front" as const] };
  expect(nextStep(progress)).toBe("face");
  const reachable = stepsOf(progress).filter((step) => isReachable(progress, step));
  expect(reachable).toEqual(["welcome", "consent", "country", "document", "document_front", "face"]);
  expect(isReachable(progress, "document_back")).toBe(false);
});

test("a country leads to the document, or where that is given, waits until both are told", () => {
  expect(nextStep(standing)).toBe("country");
  expect(nextStep({ ...standing, country: "EE" })).toBe("document");
  const given = { ...standing, wanted: { documentType: "passport" as const, documentCountry: null } };
  expect(nextStep({ ...given, country: "EE" })).toBe("country");
});

test("what was not started begins at the welcome", () => {
  const progress = { ...standing, documentType: "passport" as const };
  for (const phase of ["ready", "again", "waiting", "finished", "expired", "abandoned"] as const)
    expect(nextStep({ ...progress, phase })).toBe("welcome");
  expect(nextStep({ ...progress, consented: false })).toBe("consent");
});

test("of an attempt that repeats some pictures only these are steps", () => {
  const again = {
    ...standing,
    choosesDocument: false,
    documentType: "id_card" as const,
    retakes: ["document_back" as const],
    taken: ["document_front" as const, "face" as const],
  };
  expect(stepsOf(again)).toEqual(["welcome", "document_back", "check"]);
  expect(nextStep(again)).toBe("document_back");
  expect(nextStep({ ...again, consented: false })).toBe("consent");
});
