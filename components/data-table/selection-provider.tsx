"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { noSelection, type Selection } from "./selection";

/** How many rows there are on all pages; where `isExact` is false, at least so many. */
type Total = { total: number; isExact: boolean };

type SelectionContext = {
  selection: Selection;
  change: (next: (selection: Selection) => Selection) => void;
  count: Total;
};

const Context = createContext<SelectionContext | undefined>(undefined);

/** What is chosen in the list around; undefined where nothing can be. */
export const useSelection = () => useContext(Context);

type SelectionProviderProps = {
  /** What the rows have in common. Another filter begins with nothing chosen; another page keeps what is. */
  filter: string;
  count: Total;
  children: ReactNode;
};

/** Lets rows of the `DataTable` inside be chosen, across its pages. */
export function SelectionProvider({ filter, count, children }: SelectionProviderProps) {
  const [selection, change] = useState(noSelection);
  const [chosenFrom, setChosenFrom] = useState(filter);
  if (chosenFrom !== filter) {
    setChosenFrom(filter);
    change(noSelection);
  }
  const { total, isExact } = count;
  const value = useMemo(
    () => ({ selection, change, count: { total, isExact } }),
    [selection, total, isExact],
  );
  return <Context value={value}>{children}</Context>;
}
