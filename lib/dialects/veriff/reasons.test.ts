import { expect, test } from "vitest";
import { reasonIds, reasons } from "@/lib/core/decision/reasons";
import { wireReasons } from "./reason-table";
import { wireReason } from "./reasons";

/** Every row of veriff.md 5.3 whose text is known. */
const documented: [code: number, reason: string, set: "standard" | "granular"][] = [
  [101, "Physical document not used", "standard"],
  [102, "Suspected document tampering", "standard"],
  [103, "Person showing the document does not appear to match document photo", "standard"],
  [104, "Name entered does not match name on document", "standard"],
  [105, "Suspicious behaviour", "standard"],
  [106, "Known fraud", "standard"],
  [107, "Velocity/abuse", "granular"],
  [108, "Velocity/abuse duplicated end-user", "standard"],
  [109, "Velocity/abuse duplicated device", "standard"],
  [110, "Velocity/abuse duplicated ID", "standard"],
  [111, "Session fraudulently accessed", "standard"],
  [112, "Restricted IP location", "standard"],
  [113, "Suspicious behaviour - Identity Farming", "standard"],
  [120, "Person on the portrait does not appear to match reference photo", "standard"],
  [121, "User ID missing", "standard"],
  [122, "No reference found", "standard"],
  [123, "Unable to pass registry checks", "standard"],
  [124, "Face already exists in the face collection", "standard"],
  [126, "Potential PEP match", "granular"],
  [127, "Face match with blocklist", "standard"],
  [128, "End User ID mismatch", "standard"],
  [129, "Invalid workflow", "standard"],
  [501, "High probability of fraudulent attempt", "granular"],
  [502, "Multiple parties present in session", "granular"],
  [503, "Attempted deceit", "granular"],
  [504, "Attempted deceit, device screen used", "granular"],
  [505, "Attempted deceit, printout used", "granular"],
  [506, "Presented document tampered", "granular"],
  [507, "Presented document tampered, data cross reference", "granular"],
  [508, "Presented document tampered, document similarity to specimen", "granular"],
  [509, "Person showing the document does not match document photo", "granular"],
  [510, "Presented document type not supported", "granular"],
  [511, "Presented document expired", "granular"],
  [515, "Attempted deceit, device screen used for face image", "granular"],
  [526, "Attempted deceit, photos streamed", "granular"],
  [527, "Unable to collect proof of address data", "granular"],
  [528, "Proof of address issue date too old", "granular"],
  [530, "Person is under 13 years old", "granular"],
  [531, "Person is under 14 years old", "granular"],
  [532, "Person is under 16 years old", "granular"],
  [533, "Person is under 18 years old", "granular"],
  [534, "Person is under 20 years old", "granular"],
  [535, "Person is under 21 years old", "granular"],
  [536, "Person is under 25 years old", "granular"],
  [537, "Unable to perform document media portrait cropping", "granular"],
  [539, "Resubmission limit exceeded", "granular"],
  [201, "Video and/or photos missing", "standard"],
  [202, "Face not clearly visible", "standard"],
  [203, "Full document not visible", "standard"],
  [204, "Poor image quality", "standard"],
  [205, "Document damaged", "standard"],
  [206, "Document type not supported", "standard"],
  [207, "Document expired", "standard"],
  [208, "Selfie missing", "standard"],
  [209, "Document photo missing", "standard"],
  [602, "Presented document type not supported", "granular"],
  [603, "Video missing", "granular"],
  [605, "Face image missing", "granular"],
  [606, "Face is not clearly visible", "granular"],
  [608, "Document front missing", "granular"],
  [609, "Document back missing", "granular"],
  [614, "Document front not fully in frame", "granular"],
  [615, "Document back not fully in frame", "granular"],
  [619, "Document data not visible", "granular"],
  [620, "Presented document expired", "granular"],
  [621, "Document annulled or damaged", "granular"],
  [625, "Unable to collect surname", "granular"],
  [626, "Unable to collect first names", "granular"],
  [627, "Unable to collect date of birth", "granular"],
  [628, "Unable to collect issue date", "granular"],
  [629, "Unable to collect expiry date", "granular"],
  [630, "Unable to collect gender", "granular"],
  [631, "Unable to collect document number", "granular"],
  [632, "Unable to collect personal number", "granular"],
  [633, "Unable to collect nationality", "granular"],
  [634, "Unable to collect home address", "granular"],
  [635, "Document and face image missing", "granular"],
  [641, "Multiple Faces Detected", "granular"],
  [642, "Multiple Documents Uploaded", "granular"],
];

test("every documented reason is in the catalogue once, word for word, and no other", () => {
  const ours = reasonIds.flatMap((id) =>
    (["standard", "granular"] as const).flatMap((set) => {
      const row = wireReasons[id][set];
      return row ? [[...row, set]] : [];
    }),
  );
  const byCode = (a: (string | number)[], b: (string | number)[]) => Number(a[0]) - Number(b[0]);
  expect(ours.sort(byCode)).toEqual(documented.toSorted(byCode));
});

test("every refusal and every repeat can be told in either set, and nothing else is", () => {
  for (const id of reasonIds) {
    const isTold = ["declined", "resubmission_requested"].includes(reasons[id].outcome);
    for (const set of ["standard", "granular"] as const)
      expect(wireReason(id, set) !== undefined, `${id} in ${set}`).toBe(isTold);
  }
});

test("what is told keeps to the outcome: 1xx and 5xx decline, 2xx and 6xx ask again", () => {
  for (const id of reasonIds)
    for (const set of ["standard", "granular"] as const) {
      const [code] = wireReason(id, set) ?? [];
      if (code) expect(/^[15]/.test(String(code)), id).toBe(reasons[id].outcome === "declined");
    }
});

test("a finer reason is told to a standard integration in broader words", () => {
  expect(wireReason("document_printed", "granular")).toEqual([505, "Attempted deceit, printout used"]);
  expect(wireReason("document_printed", "standard")).toEqual([101, "Physical document not used"]);
  expect(wireReason("document_tampered", "granular")?.[0]).toBe(506);
  expect(wireReason("document_tampered", "standard")?.[0]).toBe(102);
  expect(wireReason("under_18", "standard"), "no standard code says this").toEqual([
    533,
    "Person is under 18 years old",
  ]);
});
