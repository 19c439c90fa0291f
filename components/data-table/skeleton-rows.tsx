import { classNames } from "@/components/ui/class-names";
import { Skeleton } from "@/components/ui/skeleton";
import { cellBase, cellClass, cellPadding, rowClass } from "./cell-class";
import type { ColumnLayout } from "./features";

const widths = ["w-3/5", "w-2/5", "w-1/2", "w-3/4", "w-1/3"];

type SkeletonRowsProps = {
  layouts: { id: string; layout?: ColumnLayout }[];
  density: keyof typeof cellPadding;
  /** Leaves room for the boxes. */
  isSelectable?: boolean;
  count?: number;
};

/** Rows still to come, in the widths of the real columns. */
export function SkeletonRows({ layouts, density, isSelectable, count = 12 }: SkeletonRowsProps) {
  return Array.from({ length: count }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
    <tr key={row} className={classNames(rowClass, isSelectable && "max-sm:pl-11")}>
      {isSelectable ? <td className={classNames(cellBase, cellPadding[density], "max-sm:hidden")} /> : null}
      {layouts.map(({ id, layout }, column) => (
        <td
          key={id}
          className={classNames(
            cellBase,
            "max-sm:min-w-16 max-sm:py-1.5",
            cellClass(layout),
            cellPadding[density],
          )}
        >
          <Skeleton
            className={classNames(
              widths[(row * 2 + column) % widths.length],
              layout?.align === "end" && "ml-auto",
            )}
          />
        </td>
      ))}
    </tr>
  ));
}
