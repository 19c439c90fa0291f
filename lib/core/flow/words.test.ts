import { expect, test } from "vitest";
import { flowDifferences } from "./differences";
import { type FlowDefinition, type FlowStep, standardFlow } from "./flow";
import { flowInWords } from "./words";

const card: FlowStep = { kind: "document", documentTypes: ["passport", "id_card"] };
const flow = (...steps: FlowStep[]): FlowDefinition => ({ ...standardFlow, steps });
const named = (definition: FlowDefinition, name = "Sign-up") => ({ name, definition });

test("a flow is one line", () => {
  expect(flowInWords(flow(card, { kind: "selfie" }))).toBe("Passport or ID card, then selfie");
  expect(flowInWords(flow({ kind: "proof_of_address" }))).toBe("Proof of address");
});

test("what has changed is said, and nothing else", () => {
  const before = flow(card, { kind: "selfie" });
  expect(flowDifferences(named(before), named(before))).toEqual([]);
  expect(flowDifferences(named(before, "Old"), named(before))).toEqual(["Renamed from “Old”"]);
  const after: FlowDefinition = {
    steps: [
      { kind: "liveness" },
      { kind: "document", documentTypes: ["passport"], instructions: "The newest one." },
    ],
    decision: { asksAgainForPoorPictures: true, maxAttempts: 3 },
  };
  expect(flowDifferences(named(before), named(after))).toEqual([
    "No longer accepts: ID card",
    "Other instructions for the document",
    "No longer asks for the selfie",
    "Asks for liveness",
    "Poor pictures are asked for again at once",
    "Attempts: 3 instead of 10",
  ]);
  const more = flow({ kind: "document", documentTypes: ["passport", "id_card", "visa"] }, { kind: "selfie" });
  expect(flowDifferences(named(before), named(more))).toEqual(["Also accepts: Visa"]);
  const turned = flow({ kind: "selfie" }, card);
  expect(flowDifferences(named(before), named(turned))).toEqual(["Another order"]);
});
