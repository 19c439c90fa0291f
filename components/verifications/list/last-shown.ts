import type { Density, VerificationColumn } from "@/lib/core/verification/column";
import type { VerificationSummary } from "@/lib/core/verification/verification";

type Shown = {
  rows: VerificationSummary[];
  columns: readonly VerificationColumn[];
  density: Density;
};

// Of the module: what takes the place of a page that failed knows nothing of it.
let last: Shown | undefined;

export function keepShown(shown: Shown) {
  last = shown;
}

/** The rows that stood here before something failed. */
export const lastShown = () => last;
