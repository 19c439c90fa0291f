"use client";

import { ChartNoAxesColumn, Table2 } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { type ReactNode, useId } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";

const ways = [
  { value: "chart" as const, label: "Chart", icon: <ChartNoAxesColumn /> },
  { value: "table" as const, label: "Table", icon: <Table2 /> },
];

type Way = (typeof ways)[number]["value"];

/** Those that are read as tables, as the address names them; nothing is asked of the server for it. */
function useWay(name: string) {
  const tables = new Set(useSearchParams().get("tables")?.split(",").filter(Boolean));
  const way: Way = tables.has(name) ? "table" : "chart";
  const setWay = (wanted: Way) => {
    const query = new URLSearchParams(window.location.search);
    const others = [...tables].filter((other) => other !== name);
    const chosen = wanted === "table" ? [...others, name] : others;
    if (chosen.length > 0) query.set("tables", chosen.join());
    else query.delete("tables");
    window.history.replaceState(null, "", query.size > 0 ? `?${query}` : window.location.pathname);
  };
  return { way, setWay };
}

type ChartSectionProps = { name: string; title: string; about: string; chart: ReactNode; table: ReactNode };

/** Figures under their own head, drawn or as a table. */
export function ChartSection({ name, title, about, chart, table }: ChartSectionProps) {
  const id = useId();
  const { way, setWay } = useWay(name);
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
