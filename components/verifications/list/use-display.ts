"use client";

import { useState } from "react";
import {
  type Density,
  formatColumns,
  isDefault,
  type VerificationColumn,
} from "@/lib/core/verification/column";
import { useListing } from "./listing-provider";
import { remember } from "./remember";

type Display = { columns: readonly VerificationColumn[]; density: Density };

/** How the table looks: chosen here at once, in the address and the settings soon after. */
export function useDisplay(shown: Display) {
  const { change } = useListing();
  const [chosen, setChosen] = useState(shown);
  const [before, setBefore] = useState(shown);
  const isSame = (one: Display, other: Display) =>
    formatColumns(one.columns) === formatColumns(other.columns) && one.density === other.density;
  // The address was changed elsewhere: by a view, or by going back.
  if (!isSame(before, shown)) {
    setBefore(shown);
    setChosen(shown);
  }
  return {
    ...chosen,
    setColumns: (columns: readonly VerificationColumn[]) => {
      setChosen({ ...chosen, columns });
      void remember({ columns: isDefault(columns) ? null : formatColumns(columns) });
      change({ columns: formatColumns(columns) });
    },
    setDensity: (density: Density) => {
      setChosen({ ...chosen, density });
      void remember({ density });
      change({ density });
    },
  };
}
