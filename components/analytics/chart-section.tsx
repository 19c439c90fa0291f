"use client";

import { ChartNoAxesColumn, Table2 } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";

const ways = [
  { value: "chart" as const, label: "Chart", icon: <ChartNoAxesColumn /> },
  { value: "table" as const, label: "Table", icon: <Table2 /> },
];

type ChartSectionProps = { title: string; about: string; chart: ReactNode; table: ReactNode };

/** Figures under their own head, drawn or as a table. */
export function ChartSection({ title, about, chart, table }: ChartSectionProps) {
  const id = useId();
  const [way, setWay] = useState<"chart" | "table">("chart");
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="rule-double-b mb-3 flex items-end justify-between gap-3 pb-1.5">
        <div className="min-w-0">
          <h2 id={id} className="text-sm">
            {title}
          </h2>
          <p className="text-xs text-ink-muted">{about}</p>
        </div>
        <SegmentedControl label={`${title} as`} value={way} onValueChange={setWay} options={ways} iconsOnly />
      </div>
      {way === "chart" ? chart : table}
    </section>
  );
}
