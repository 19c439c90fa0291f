import { expect, test } from "vitest";
import { type DocumentType, documentTypes, type MediaContext, requiredMedia } from "../document/document";
import type { CaptureState } from "./state";
import { isReachable, nextStep, stepsOf } from "./steps";

const wantedTypes = [null, ...documentTypes];
const wantedCountries = [null, "EE"];

const open = (
  wanted: CaptureState["wanted"],
  documentType: DocumentType | null,
  taken: MediaContext[] = [],
) => ({
  phase: "open" as const,
  consented: true,
  wanted,
  documentType,
  taken,
});

test("doing the next step again and again ends at the check, and asks nothing that was said", () => {
  for (const wantedType of wantedTypes)
    for (const wantedCountry of wantedCountries)
      for (const chosen of wantedType ? [wantedType] : documentTypes) {
        const wanted = { documentType: wantedType, documentCountry: wantedCountry };
        const given = wantedType && wantedCountry ? wantedType : null;
        let progress = open(wanted, given);
        const walked = [];
        for (let step = nextStep(progress); step !== "check"; step = nextStep(progress)) {
          walked.push(step);
          if (step === "country" || step === "document") progress = open(wanted, chosen);
          else progress = open(wanted, chosen, [...progress.taken, step as MediaContext]);
          expect(walked.length).toBeLessThan(6);
        }
        expect(walked.includes("document") && wantedType !== null).toBe(false);
        expect(walked.includes("country") && wantedCountry !== null).toBe(false);
        expect(walked.slice(-requiredMedia(chosen).length)).toEqual(requiredMedia(chosen));
      }
});

test("a passport and a visa have no back", () => {
  const wanted = { documentType: null, documentCountry: null };
  for (const type of documentTypes)
    expect(stepsOf({ wanted, documentType: type }).includes("document_back")).toBe(
      type !== "passport" && type !== "visa",
    );
});

test("nobody stands beyond the next step", () => {
  const progress = open({ documentType: null, documentCountry: null }, "passport", ["document_front"]);
  expect(nextStep(progress)).toBe("face");
  const reachable = stepsOf(progress).filter((step) => isReachable(progress, step));
  expect(reachable).toEqual(["welcome", "consent", "country", "document", "document_front", "face"]);
  expect(isReachable(progress, "document_back")).toBe(false);
});

test("what was not started begins at the welcome", () => {
  const progress = open({ documentType: "passport", documentCountry: "EE" }, "passport");
  for (const phase of ["ready", "again", "waiting", "finished", "expired", "abandoned"] as const)
    expect(nextStep({ ...progress, phase })).toBe("welcome");
  expect(nextStep({ ...progress, consented: false })).toBe("consent");
});
