import { ListFilter, ScanFace } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";

type NoneYetProps = { add: ReactNode; request: string };

/** Nothing was ever asked for: the two ways to begin. */
export function NoneYet({ add, request }: NoneYetProps) {
  return (
    <EmptyState
      icon={<ScanFace />}
      title="No verifications yet"
      text="Create a link here, or let your backend call the API."
      actions={add}
    >
      <div className="flex items-start gap-2 border border-line bg-sunken py-2 pr-2 pl-3">
        <pre className="min-w-0 flex-1 py-1 font-mono text-xs leading-5 whitespace-pre-wrap wrap-anywhere">
          {request}
        </pre>
        <CopyButton value={request} label="Copy request" />
      </div>
    </EmptyState>
  );
}

type NothingMatchesProps = { filters: string[]; clearHref: string; total: number };

/** The filters are too narrow. */
export function NothingMatches({ filters, clearHref, total }: NothingMatchesProps) {
  return (
    <EmptyState
      icon={<ListFilter />}
      title={
        filters.length === 1
          ? "Nothing matches this filter"
          : `Nothing matches these ${filters.length} filters`
      }
      text={
        <>
          {filters.map((filter) => (
            <span
              key={filter}
              className="mx-0.5 inline-block max-w-full rounded-sm border border-line-strong px-1.5 text-ink wrap-anywhere"
            >
              {filter}
            </span>
          ))}
          <span className="mt-2 block">
            Without {filters.length === 1 ? "it" : "them"} there {total === 1 ? "is" : "are"}{" "}
            {total.toLocaleString("en")}.
          </span>
        </>
      }
      actions={<Button href={clearHref}>Clear filters</Button>}
    />
  );
}

/** The queue is done. */
export function NothingWaits({ withEndUsers }: { withEndUsers: number }) {
  return (
    <EmptyState
      icon={<ScanFace />}
      title="Nothing waits for review"
      text={
        withEndUsers === 0
          ? "And no end user has a link open."
          : `${withEndUsers.toLocaleString("en")} ${withEndUsers === 1 ? "is" : "are"} with the end user.`
      }
    />
  );
}
