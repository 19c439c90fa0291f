import { expect, test } from "vitest";
import type { Evidence } from "../decision/rules";
import { whyHere } from "./why";

const evidence: Evidence = {
  documentType: "id_card",
  media: ["document_front"],
  problems: { document_front: ["glare", "blurred"], face: [] },
};

test("a case says why it waits, with what is missing and what is poor", () => {
  expect(whyHere("pictures_incomplete", evidence)).toBe(
    "Submitted without all of the pictures; no document back, no selfie; document front: glare, blurred",
  );
  expect(whyHere(null, null)).toBe("Waits for a person to decide");
  expect(whyHere("awaits_person", { documentType: null, media: [], required: [] })).toBe(
    "Waits for a person to decide",
  );
});
