import { expect, test } from "vitest";
import { type FlowDefinition, type FlowStep, standardFlow } from "@/lib/core/flow/flow";
import { definitionOfDraft, draftOf, moved } from "./draft";

const steps: FlowStep[] = [
  { kind: "document", documentTypes: ["passport", "visa"], instructions: "The newest." },
  { kind: "liveness" },
  { kind: "proof_of_address", instructions: "Not older than three months." },
];
const orders = [[0], [1], [2], [0, 1], [1, 0], [2, 0], [0, 1, 2], [2, 1, 0], [1, 2, 0]];

test("a flow that is opened and saved without a change is the same", () => {
  for (const order of orders) {
    const definition: FlowDefinition = { ...standardFlow, steps: order.flatMap((at) => steps[at] ?? []) };
    expect(definitionOfDraft(draftOf("Any", definition))).toEqual(definition);
  }
  expect(definitionOfDraft(draftOf("Any", standardFlow))).toEqual(standardFlow);
});

test("what is switched off and on again stands where it stood, with its words", () => {
  const draft = draftOf("Any", { ...standardFlow, steps });
  const off = { ...draft, document: { ...draft.document, isOn: false } };
  expect(definitionOfDraft(off).steps).toEqual(steps.slice(1));
  expect(definitionOfDraft({ ...off, document: { ...off.document, isOn: true } }).steps).toEqual(steps);
});

test("parts move one place, and no further than the ends", () => {
  expect(moved(["document", "face", "address"], "face", -1)).toEqual(["face", "document", "address"]);
  expect(moved(["document", "face", "address"], "face", 1)).toEqual(["document", "address", "face"]);
  expect(moved(["document", "face", "address"], "document", -1)).toEqual(["document", "face", "address"]);
  expect(moved(["document", "face", "address"], "address", 1)).toEqual(["document", "face", "address"]);
});
