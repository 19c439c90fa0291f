"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { rowClass } from "./cell-class";

function isForTheRow(event: MouseEvent<HTMLTableRowElement>): boolean {
  if (event.defaultPrevented || !(event.target instanceof Element)) return false;
  if (!event.currentTarget.contains(event.target)) return false;
  if (event.target.closest("a, button, input, label, [role=checkbox]")) return false;
  return window.getSelection()?.isCollapsed !== false;
}

type DataRowProps = {
  id: string;
  href?: string;
  /** Leaves room for the box on a phone. */
  isSelectable?: boolean;
  isChosen?: boolean;
  /** It is looked at beside the table. */
  isCurrent?: boolean;
  isDimmed?: boolean;
  onFocus?: () => void;
  /** A click with Shift. */
  onExtend?: () => void;
  children: ReactNode;
};

/** A row that opens on a click anywhere; with Ctrl, Cmd or the middle button in a new tab. Its link serves the keyboard. */
export function DataRow(props: DataRowProps) {
  const { id, href, isSelectable, isChosen, isCurrent, isDimmed, onFocus, onExtend, children } = props;
  const router = useRouter();
  const open = (event: MouseEvent<HTMLTableRowElement>) => {
    if (!isForTheRow(event)) return;
    if (event.shiftKey && onExtend) return onExtend();
    if (!href) return;
    if (event.button === 1 || event.metaKey || event.ctrlKey) window.open(href, "_blank", "noopener");
    else if (event.button === 0) router.push(href);
  };
  return (
    <tr
      data-row={id}
      aria-current={isCurrent || undefined}
      onMouseDown={(event) => event.shiftKey && onExtend && event.preventDefault()}
      onFocus={onFocus}
      onClick={open}
      onAuxClick={open}
      className={classNames(
        rowClass,
        "group/row has-[[data-row-link]:focus-visible]:bg-accent-soft has-[[data-row-link]:focus-visible]:outline-2 has-[[data-row-link]:focus-visible]:outline-focus has-[[data-row-link]:focus-visible]:-outline-offset-2",
        href && "cursor-pointer",
        isSelectable && "max-sm:relative max-sm:pl-11",
        isChosen ? "bg-accent-soft" : "hover:bg-hover",
        isDimmed && "opacity-75",
        isCurrent && "bg-accent-soft shadow-[inset_2px_0_0_var(--color-accent)]",
      )}
    >
      {children}
    </tr>
  );
}
