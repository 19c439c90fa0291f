import { ClipboardCheck } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { reviewPath } from "./paths";

type EmptyQueueProps = {
  isNarrowed: boolean;
  /** How many end users could still hand something in. */
  away: number;
};

/** Stands where the queue would. */
export const EmptyQueue = ({ isNarrowed, away }: EmptyQueueProps) =>
  isNarrowed ? (
    <EmptyState
      icon={<ClipboardCheck />}
      title="Nothing waits for review here."
      text="There may be something under the other tabs, integrations or reasons."
      actions={<Button href={reviewPath}>Show the whole queue</Button>}
    />
  ) : (
    <EmptyState
      icon={<ClipboardCheck />}
      title="Nothing waits for review."
      text={`${away === 1 ? "1 is" : `${away.toLocaleString("en")} are`} with the end user. What needs a person appears here by itself.`}
    />
  );
