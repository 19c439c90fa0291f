import { Plug } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";

/** Somebody reaches none. */
export const NoIntegrations = () => (
  <EmptyState
    icon={<Plug />}
    title="No integrations within your reach"
    text="An administrator decides which ones you see."
  />
);
