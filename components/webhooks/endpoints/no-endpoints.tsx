import { Webhook } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";

/** Nobody is told anything yet. The button stands in the head of the page, for the secret it shows must outlive this. */
export const NoEndpoints = () => (
  <EmptyState
    icon={<Webhook />}
    title="No endpoints yet"
    text="An endpoint is a URL of your backend. It is told what happens to verifications of this integration, signed, and again until it has answered."
  />
);
