import type { ReactNode } from "react";
import { NavTabs } from "@/components/ui/nav-tabs";
import { Shape } from "@/components/ui/shape";
import { toneText } from "@/components/ui/tone";
import type { Count, StatusCounts } from "@/lib/core/verification/listing";
import { statusLooks } from "./status-look";

/** What waits for a person comes first. */
const order = [
  ...(["review", "all", "created", "started", "submitted", "approved", "declined"] as const),
  ...(["resubmission_requested", "expired", "abandoned"] as const),
] as const satisfies (keyof StatusCounts)[];

export type ListTab = keyof StatusCounts | "mine";

type StatusTabsProps = {
  counts: StatusCounts;
  /** How many wait for whoever reads; left out for those who decide nothing. */
  mine?: Count;
  current: ListTab;
  hrefOf: (tab: ListTab) => string;
  /** Beside the tabs. */
  end?: ReactNode;
};

const written = ({ total, isExact }: Count) => `${total.toLocaleString("en")}${isExact ? "" : "+"}`;

/** The list by status, with how many are in each. */
export function StatusTabs({ counts, mine, current, hrefOf, end }: StatusTabsProps) {
  const statuses = order.map((tab) => ({
    href: hrefOf(tab),
    label: tab === "all" ? "All" : statusLooks[tab].word,
    count: written(counts[tab]),
    current: tab === current,
    icon:
      tab === "all" ? undefined : (
        <Shape name={statusLooks[tab].shape} className={toneText[statusLooks[tab].tone]} />
      ),
  }));
  const own = mine && {
    ...{ href: hrefOf("mine"), label: "Mine", count: written(mine), current: current === "mine" },
  };
  const [first, ...others] = statuses;
  const items = first && own ? [first, own, ...others] : statuses;
  return (
    <div className="flex items-end gap-3 border-b border-line-strong">
      <div className="min-w-0 flex-1 *:gap-2.5 *:border-b-0">
        <NavTabs label="Status" items={items} isStacked />
      </div>
      {end}
    </div>
  );
}
