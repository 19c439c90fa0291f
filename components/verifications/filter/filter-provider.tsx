"use client";

import { type ReactNode, useEffect, useMemo } from "react";
import { useNow } from "@/components/ui/use-now";
import type { FilterVocabulary } from "@/lib/core/verification/filter-choices";
import { useListing } from "../list/listing-provider";
import { FilterContext } from "./use-filter-text";

type FilterProviderProps = {
  text: string;
  vocabulary: FilterVocabulary;
  /** The vocabulary's zone stands for the account's, or was in the address. */
  isZoneKnown: boolean;
  children: ReactNode;
};

/** The filter that is shown. The server does not know the browser's zone: days are told in it from the first look on. */
export function FilterProvider({ text, vocabulary, isZoneKnown, children }: FilterProviderProps) {
  const { change } = useListing();
  const isHydrated = useNow() !== null;
  const filter = useMemo(() => {
    if (isZoneKnown || !isHydrated) return { text, vocabulary, zone: undefined };
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return { text, vocabulary: { ...vocabulary, timeZone: zone }, zone };
  }, [text, vocabulary, isZoneKnown, isHydrated]);
  // Days in an address that says no zone were taken for those of UTC.
  const { zone } = filter;
  const isUnzoned = zone !== undefined && text.includes("created:");
  useEffect(() => {
    if (isUnzoned && zone) change({ zone });
  }, [isUnzoned, zone, change]);
  return <FilterContext value={filter}>{children}</FilterContext>;
}
