import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button";

type PaginationProps = {
  /** Leave out at either end. */
  previousHref?: string;
  nextHref?: string;
  /** On the left, in words: "50 of 1,204". */
  summary?: ReactNode;
};

/** Previous and next, for lists that are paged by cursor. */
export function Pagination({ previousHref, nextHref, summary }: PaginationProps) {
  return (
    <nav aria-label="Pages" className="flex items-center justify-between gap-4 py-3">
      <p className="text-xs text-ink-muted">{summary}</p>
      <div className="flex gap-2">
        {previousHref ? (
          <Button size="sm" href={previousHref} rel="prev" icon={<ChevronLeft />}>
            Previous
          </Button>
        ) : (
          <Button size="sm" disabled icon={<ChevronLeft />}>
            Previous
          </Button>
        )}
        {nextHref ? (
          <Button size="sm" href={nextHref} rel="next" iconEnd={<ChevronRight />}>
            Next
          </Button>
        ) : (
          <Button size="sm" disabled iconEnd={<ChevronRight />}>
            Next
          </Button>
        )}
      </div>
    </nav>
  );
}
