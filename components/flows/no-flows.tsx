import { ListOrdered } from "lucide-react";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";

/** The standard flow does for everybody so far. */
export const NoFlows = ({ action }: { action?: ReactNode }) => (
  <EmptyState
    icon={<ListOrdered />}
    title="No flows of your own yet"
    text="Make one to ask for other documents, for liveness or a proof of address, or to add words of your own."
    actions={action}
  />
);
