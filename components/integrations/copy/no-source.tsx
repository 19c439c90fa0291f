import { ArrowLeftRight } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";

/** Somebody reaches one integration only. */
export const NoSource = () => (
  <EmptyState
    icon={<ArrowLeftRight />}
    title="There is nothing to copy from"
    text="This is the only integration that you reach."
  />
);
