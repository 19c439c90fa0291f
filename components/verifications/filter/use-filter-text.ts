"use client";

import { createContext, useContext } from "react";
import type { FilterVocabulary } from "@/lib/core/verification/filter-choices";
import type { FilterFieldName } from "@/lib/core/verification/filter-text";
import { useListing } from "../list/listing-provider";
import { remember } from "../list/remember";
import { barText, splitText, withField } from "./edit-text";

/** The filter that is shown, for all that changes it. */
export type ShownFilter = {
  text: string;
  vocabulary: FilterVocabulary;
  /** The browser's zone, where the account has none: it goes with days into the address. */
  zone: string | undefined;
};

export const FilterContext = createContext<ShownFilter | undefined>(undefined);

/** The filter in the address, and the ways to another. */
export function useFilterText() {
  const shown = useContext(FilterContext);
  const { change } = useListing();
  if (!shown) throw new Error("useFilterText() belongs inside a FilterProvider.");
  const { text, zone } = shown;
  const setText = (wanted: string) => {
    change({ filter: wanted || null, zone: zone && wanted.includes("created:") ? zone : null });
    // What was searched for is somebody's name more often than not: it is not kept.
    const chips = barText({ ...splitText(wanted), words: "" });
    if (chips) void remember({ filter: chips });
  };
  return {
    ...shown,
    setText,
    setField: (field: FilterFieldName, said: string | undefined) => setText(withField(text, field, said)),
  };
}
