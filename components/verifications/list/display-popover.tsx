"use client";

import { SlidersHorizontal } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { SegmentedControl } from "@/components/ui/segmented-control";
import {
  type Density,
  defaultColumns,
  isDefault,
  type VerificationColumn,
} from "@/lib/core/verification/column";
import { ColumnList } from "./column-list";
import { useDisplay } from "./use-display";

type DisplayPopoverProps = { columns: readonly VerificationColumn[]; density: Density };

/** Which columns the table has, in which order, and how close its rows stand. */
export function DisplayPopover(shown: DisplayPopoverProps) {
  const { columns, density, setColumns, setDensity } = useDisplay(shown);
  return (
    <Popover
      label="Display"
      align="end"
      trigger={
        <Button icon={<SlidersHorizontal />} className="max-sm:h-11 max-sm:flex-1">
          Display
        </Button>
      }
    >
      <div className="flex w-72 max-w-full flex-col gap-3">
        <div className="flex items-center justify-between gap-3">
          <span className="text-sm font-medium">Rows</span>
          <SegmentedControl
            label="Density"
            value={density}
            onValueChange={setDensity}
            options={[
              { value: "normal", label: "Comfortable" },
              { value: "compact", label: "Compact" },
            ]}
          />
        </div>
        <div className="border-t border-line pt-2">
          <p className="text-sm font-medium">Columns</p>
          <p className="text-xs text-ink-muted">Drag to order, or Alt with the arrow keys.</p>
        </div>
        <ColumnList columns={columns} onChange={setColumns} />
        {isDefault(columns) ? null : (
          <Button size="sm" onClick={() => setColumns(defaultColumns)}>
            Usual columns
          </Button>
        )}
      </div>
    </Popover>
  );
}
