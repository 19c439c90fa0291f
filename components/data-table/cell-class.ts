import { classNames } from "@/components/ui/class-names";
import type { ColumnLayout } from "./features";

/** Left out between a phone, where cards take over, and the screen that has room for it. */
export const fromClass = { md: "sm:max-md:hidden", lg: "sm:max-lg:hidden", xl: "sm:max-xl:hidden" };

const phone = {
  title: "max-sm:col-start-1 max-sm:row-start-1 max-sm:text-base",
  aside: "max-sm:col-start-2 max-sm:row-start-1 max-sm:justify-self-end",
  line: "max-sm:col-start-1 max-sm:row-start-2 max-sm:text-ink-muted",
  end: "max-sm:col-start-2 max-sm:row-start-2 max-sm:justify-self-end max-sm:text-ink-muted",
};

/** Where a column's cells stand and on which screens. */
export function cellClass(layout: ColumnLayout = {}): string {
  return classNames(
    layout.align === "end" && "text-right",
    layout.from && fromClass[layout.from],
    layout.phone ? phone[layout.phone] : "max-sm:hidden",
  );
}

/** What every cell has. */
export const cellBase = "truncate border-line sm:border-b sm:px-2 sm:first:pl-3 sm:last:pr-3";

/** A row: a line of the ledger on a desk, a card of two lines on a phone. */
export const rowClass =
  "max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:items-center max-sm:gap-x-3 max-sm:gap-y-0.5 max-sm:border-b max-sm:border-line max-sm:-mx-2 max-sm:px-2 max-sm:py-2.5";

/** The room around a cell's content, by density; a phone's cards have their own. */
export const cellPadding = { normal: "sm:h-10 sm:py-1.5", compact: "sm:h-8 sm:py-0.5" };
