"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { extended, isSelected, pageToggled, toggled } from "./selection";
import { useSelection } from "./selection-provider";

type SelectBoxProps = { id: string; label: string; page: readonly string[] };

/** Chooses a row; with Shift, all from the one that was chosen last. */
export function SelectBox({ id, label, page }: SelectBoxProps) {
  const chosen = useSelection();
  if (!chosen) return null;
  return (
    <Checkbox
      labelHidden
      label={`Select ${label}`}
      checked={isSelected(chosen.selection, id)}
      onCheckedChange={(_, { event }) => {
        const extend = "shiftKey" in event && event.shiftKey === true;
        chosen.change((selection) => (extend ? extended(selection, id, page) : toggled(selection, id)));
      }}
    />
  );
}

/** Chooses the rows of this page. */
export function SelectPageBox({ page }: { page: readonly string[] }) {
  const chosen = useSelection();
  if (!chosen) return null;
  const selected = page.filter((id) => isSelected(chosen.selection, id)).length;
  return (
    <Checkbox
      labelHidden
      label="Select this page"
      checked={selected === page.length}
      indeterminate={selected > 0 && selected < page.length}
      onCheckedChange={() => chosen.change((selection) => pageToggled(selection, page))}
    />
  );
}
