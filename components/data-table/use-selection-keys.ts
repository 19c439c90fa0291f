"use client";

import type { RefObject } from "react";
import { useKey } from "@/components/shell/keys/use-key";
import { extended, noSelection, selectedCount, toggled } from "./selection";
import { useSelection } from "./selection-provider";
import { walk } from "./use-row-keys";

/** The row that has the focus, or else the one under the pointer. */
const rowAt = (root: HTMLElement | null) =>
  root?.querySelector<HTMLElement>("[data-row]:focus-within") ??
  root?.querySelector<HTMLElement>("[data-row]:hover");

/** X chooses a row, with Shift a range; Shift with J or K walks and chooses; Esc lets all go. */
export function useSelectionKeys(root: RefObject<HTMLElement | null>, page: readonly string[]) {
  const chosen = useSelection();
  const canSelect = chosen !== undefined && page.length > 0;
  const count = chosen ? selectedCount(chosen.selection, chosen.count.total) : 0;

  const change = (take: typeof toggled | typeof extended) => {
    const id = rowAt(root.current)?.dataset.row;
    if (id) chosen?.change((selection) => take(selection, id, page));
  };
  const walkAndExtend = (step: number) => {
    if (chosen?.selection.anchor === undefined) change(extended);
    walk(root.current, step);
    change(extended);
  };
  const group = { group: "Selection", isLocal: true } as const;
  const repeats = { ...group, repeats: true };
  useKey({ ...group, key: "x", name: "Select the row" }, () => change(toggled), canSelect);
  useKey({ ...group, key: "shift+x", name: "Select up to the row" }, () => change(extended), canSelect);
  useKey({ ...repeats, key: "shift+j", name: "Select the next row too" }, () => walkAndExtend(1), canSelect);
  useKey(
    { ...repeats, key: "shift+k", name: "Select the row before too" },
    () => walkAndExtend(-1),
    canSelect,
  );
  useKey(
    { ...group, key: "escape", name: "Clear the selection" },
    () => chosen?.change(() => noSelection),
    count > 0,
  );
}
