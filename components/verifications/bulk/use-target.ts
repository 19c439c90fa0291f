"use client";

import { selectedCount } from "@/components/data-table/selection";
import { useSelection } from "@/components/data-table/selection-provider";
import type { ChosenTarget } from "./bulk-actions";

/** What is chosen in the list around, and how many that are as far as the page knows. */
export function useTarget(query: string): { target: ChosenTarget; count: number } | undefined {
  const chosen = useSelection();
  if (!chosen) return undefined;
  const { selection, count } = chosen;
  const ids = [...selection.ids];
  return {
    target: selection.kind === "rows" ? { ids } : { query, except: ids },
    count: selectedCount(selection, count.total),
  };
}
