import { NavTabs } from "@/components/ui/nav-tabs";
import { Shape } from "@/components/ui/shape";
import { toneText } from "@/components/ui/tone";
import type { StatusCounts } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import { statusLooks } from "./status-look";

type Tab = VerificationStatus | "all";

/** What waits for a person comes first. */
const order = [
  "all",
  "review",
  "created",
  "started",
  "submitted",
  "approved",
  "declined",
  "resubmission_requested",
  "expired",
  "abandoned",
] as const satisfies Tab[];

type StatusTabsProps = {
  counts: StatusCounts;
  current?: VerificationStatus;
  hrefOf: (status: VerificationStatus | undefined) => string;
};

/** The list by status, with how many are in each. */
export function StatusTabs({ counts, current, hrefOf }: StatusTabsProps) {
  return (
    <NavTabs
      label="Status"
      items={order.map((tab) => ({
        href: hrefOf(tab === "all" ? undefined : tab),
        label: tab === "all" ? "All" : statusLooks[tab].word,
        count: counts[tab].total,
        current: tab === (current ?? "all"),
        icon:
          tab === "all" ? undefined : (
            <Shape name={statusLooks[tab].shape} className={toneText[statusLooks[tab].tone]} />
          ),
      }))}
    />
  );
}
