/** Which rows are chosen: those named, or all that match but those named. A range goes from the anchor and can shrink. */
export type Selection = {
  kind: "rows" | "matching";
  /** Chosen, or with `matching` left out. */
  ids: ReadonlySet<string>;
  /** Where a range begins: the row that was chosen last. */
  anchor?: string;
  /** What the range has added since its anchor was set. */
  range: readonly string[];
};

export const noSelection: Selection = { kind: "rows", ids: new Set(), range: [] };

export const isSelected = ({ kind, ids }: Selection, id: string) => ids.has(id) === (kind === "rows");

/** How many that is of `total` that match. */
export const selectedCount = ({ kind, ids }: Selection, total: number) =>
  kind === "rows" ? ids.size : Math.max(0, total - ids.size);

function withIds({ kind, ids }: Selection, named: readonly string[], chosen: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  for (const id of named) {
    if (chosen === (kind === "rows")) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** Chooses a row, or lets it go; ranges begin there from now on. */
export const toggled = (selection: Selection, id: string): Selection => ({
  ...selection,
  ids: withIds(selection, [id], !isSelected(selection, id)),
  anchor: id,
  range: [],
});

/** Chooses from the anchor to a row of this page, and lets go what an earlier range from there had added beyond it. */
export function extended(selection: Selection, id: string, page: readonly string[]): Selection {
  const { anchor, range } = selection;
  const [from, to] = [anchor === undefined ? -1 : page.indexOf(anchor), page.indexOf(id)];
  if (to === -1) return selection;
  if (from === -1 || !isSelected(selection, anchor ?? id)) {
    const ids = withIds(selection, [id], true);
    return { ...selection, ids, anchor: id, range: [] };
  }
  const shrunk = { ...selection, ids: withIds(selection, range, false) };
  const added = page
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .filter((other) => !isSelected(shrunk, other));
  return { ...selection, ids: withIds(shrunk, added, true), range: added };
}

/** Chooses the rows of this page, or lets them go where all are chosen. */
export function pageToggled(selection: Selection, page: readonly string[]): Selection {
  const chosen = !page.every((id) => isSelected(selection, id));
  return { ...selection, ids: withIds(selection, page, chosen), anchor: undefined, range: [] };
}

/** All that match, on other pages too. */
export const everything: Selection = { kind: "matching", ids: new Set(), range: [] };
