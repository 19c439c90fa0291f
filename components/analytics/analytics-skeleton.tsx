import { Skeleton } from "@/components/ui/skeleton";

const four = ["Created", "Decided", "Approval rate", "Time to decision, median"];
const sections = ["Funnel", "Approval rate", "Reasons", "Time to decision"];

/** The frame of the page, while its figures are on their way. */
export const AnalyticsSkeleton = () => (
  <div aria-busy="true">
    <div className="mb-5 h-8 max-sm:h-36" />
    <div className="mb-6 grid grid-cols-2 gap-4 lg:grid-cols-4">
      {four.map((name) => (
        <div key={name} className="flex h-17 flex-col gap-3 border-l-2 border-line pl-3">
          <span className="text-xs text-ink-muted">{name}</span>
          <Skeleton className="w-24" />
        </div>
      ))}
    </div>
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      {sections.map((name) => (
        <div key={name} className="flex h-64 flex-col gap-6">
          <h2 className="rule-double-b pb-6 text-sm">{name}</h2>
          <Skeleton className="w-full" />
          <Skeleton className="w-3/4" />
          <Skeleton className="w-1/2" />
        </div>
      ))}
    </div>
  </div>
);
