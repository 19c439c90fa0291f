"use client";

import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { IconButton } from "@/components/ui/icon-button";
import { columnNames, type VerificationColumn, verificationColumns } from "@/lib/core/verification/column";

type ColumnListProps = {
  columns: readonly VerificationColumn[];
  onChange: (columns: VerificationColumn[]) => void;
};

function moved<Value>(list: readonly Value[], from: number, to: number): Value[] {
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** The columns that are shown, in their order, and below those that are not. */
export function ColumnList({ columns, onChange }: ColumnListProps) {
  const dragged = useRef<number>(undefined);
  const move = (from: number, to: number) => {
    if (to >= 0 && to < columns.length && from !== to) onChange(moved(columns, from, to));
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (!by) return;
    event.preventDefault();
    move(at, at + by);
  };
  return (
    <ul aria-label="Columns" className="-my-1 max-h-80 overflow-y-auto">
      {columns.map((name, at) => (
        <li
          key={name}
          draggable
          onDragStart={() => {
            dragged.current = at;
          }}
          onDragOver={(event) => event.preventDefault()}
          onDrop={() => dragged.current !== undefined && move(dragged.current, at)}
          onKeyDown={(event) => onKeyDown(event, at)}
          className="flex items-center gap-1 hover:bg-hover"
        >
          <GripVertical aria-hidden="true" className="size-3.5 shrink-0 cursor-grab text-ink-faint" />
          <div className="flex-1">
            <Checkbox
              label={columnNames[name]}
              checked
              disabled={name === "person"}
              onCheckedChange={() => onChange(columns.filter((other) => other !== name))}
            />
          </div>
          <IconButton
            label={`Move ${columnNames[name]} up`}
            size="sm"
            icon={<ArrowUp />}
            disabled={at === 0}
            focusableWhenDisabled
            onClick={() => move(at, at - 1)}
          />
          <IconButton
            label={`Move ${columnNames[name]} down`}
            size="sm"
            icon={<ArrowDown />}
            disabled={at === columns.length - 1}
            focusableWhenDisabled
            onClick={() => move(at, at + 1)}
          />
        </li>
      ))}
      {verificationColumns
        .filter((name) => !columns.includes(name))
        .map((name) => (
          <li key={name} className="pl-4.5 hover:bg-hover">
            <Checkbox
              label={columnNames[name]}
              checked={false}
              onCheckedChange={() => onChange([...columns, name])}
            />
          </li>
        ))}
    </ul>
  );
}
