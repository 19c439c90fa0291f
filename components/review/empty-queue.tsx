import { ClipboardCheck } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Lull } from "@/lib/core/review/progress";

type EmptyQueueProps = {
  lull: Lull;
  /** How many end users could still hand something in. */
  away: number;
  /** Where the whole queue is, while only a part of it is shown. */
  everything?: string;
};

const counted = (count: number) => count.toLocaleString("en");

/** Stands where the queue would, and says that it is no fault. */
export function EmptyQueue({ lull: { decidedToday, last }, away, everything }: EmptyQueueProps) {
  return (
    <EmptyState
      icon={<ClipboardCheck />}
      title={everything ? "Nothing waits for review here." : "Nothing waits for review."}
      text={
        <>
          {everything ? (
            "There may be something under the other tabs, integrations or reasons."
          ) : (
            <>
              {away === 1 ? "1 is" : `${counted(away)} are`} with the end user. What needs a person appears
              here by itself.
            </>
          )}
          <span className="mt-1 block">
            {last ? (
              <>
                Last decision <RelativeTime at={last.at} /> by {last.by}.{" "}
              </>
            ) : null}
            {decidedToday > 0 ? `You have decided ${counted(decidedToday)} today.` : null}
          </span>
        </>
      }
      actions={everything ? <Button href={everything}>Show the whole queue</Button> : undefined}
    />
  );
}
