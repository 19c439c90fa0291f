import fc from "fast-check";
import { expect, test } from "vitest";
import { type DocumentType, documentTypes, mediaContexts } from "../document/document";
import { acceptedDocuments, type FlowStep, requiredPictures } from "../flow/flow";
import { reasonIds } from "./reasons";
import { defaultRetakes, documentSides, isRetakeReason, nextAttempt, picturesOfFlow } from "./retakes";

const flows = fc
  .tuple(
    fc.option(
      fc
        .subarray([...documentTypes], { minLength: 1 })
        .map((types): FlowStep => ({ kind: "document", documentTypes: types })),
    ),
    fc.constantFrom<FlowStep | null>(null, { kind: "selfie" }, { kind: "liveness" }),
    fc.constantFrom<FlowStep | null>(null, { kind: "proof_of_address" }),
  )
  .map((steps) => ({ steps: steps.filter((step) => step !== null) }))
  .filter(({ steps }) => steps.length > 0);

const situations = flows.chain((flow) => {
  const types: (DocumentType | null)[] = [null, ...acceptedDocuments(flow)];
  return fc.record({
    flow: fc.constant(flow),
    documentType: fc.constantFrom(...types),
    taken: fc.subarray([...mediaContexts]),
    reason: fc.constantFrom(...reasonIds.filter(isRetakeReason)),
    retakes: fc.option(fc.subarray([...mediaContexts], { minLength: 1 })),
  });
});

test("what is asked for and what is taken over are together what the flow requires, and never both", () => {
  fc.assert(
    fc.property(situations, fc.nat(), (before, choice) => {
      const { retakes, carried, keepsDocument } = nextAttempt(before);
      const accepted = acceptedDocuments(before.flow);
      const chosen = accepted[choice % accepted.length] ?? "passport";
      const type = keepsDocument ? (before.documentType ?? chosen) : chosen;
      const required = requiredPictures(before.flow, type);
      const asked = required.filter((context) => retakes === null || retakes.includes(context));
      expect([...asked, ...carried].sort()).toEqual([...required].sort());
      expect(asked.length).toBeGreaterThan(0);
      for (const context of carried) expect(before.taken).toContain(context);
    }),
  );
});

test("whoever decides may name the pictures; all that was taken besides stays", () => {
  fc.assert(
    fc.property(situations, (before) => {
      const { retakes, carried, keepsDocument } = nextAttempt(before);
      if (!before.retakes || !keepsDocument || retakes === null) return;
      const all = picturesOfFlow(before.flow, before.documentType);
      for (const context of all)
        expect(carried.includes(context)).toBe(
          before.taken.includes(context) && !before.retakes.includes(context),
        );
    }),
  );
});

test("another document is chosen anew, and no side of the one before is kept", () => {
  fc.assert(
    fc.property(situations, (before) => {
      const { carried, keepsDocument, choosesDocument } = nextAttempt({
        ...before,
        reason: "document_expired",
        retakes: null,
      });
      expect(keepsDocument).toBe(false);
      expect(choosesDocument).toBe(acceptedDocuments(before.flow).length > 0);
      expect(carried.some((context) => documentSides.includes(context))).toBe(false);
    }),
  );
});

test("a reason asks for what it speaks of", () => {
  const before = {
    flow: { steps: [{ kind: "document", documentTypes: ["id_card"] }, { kind: "selfie" }] as FlowStep[] },
    documentType: "id_card" as const,
    taken: ["document_front", "document_back", "face"] as const,
    retakes: null,
  };
  expect(nextAttempt({ ...before, reason: "selfie_missing" }).retakes).toEqual(["face"]);
  expect(nextAttempt({ ...before, reason: "document_back_cut_off" }).retakes).toEqual(["document_back"]);
  expect(nextAttempt({ ...before, reason: "photos_missing" }).retakes).toBeNull();
  expect(defaultRetakes("document_expired")).toEqual(documentSides);
});
