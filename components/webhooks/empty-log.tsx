import { ListFilter, Webhook } from "lucide-react";
import { integrationsPath } from "@/components/integrations/paths";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { webhooksPath } from "./paths";

/** Nothing was ever sent. */
export const NoDeliveries = () => (
  <EmptyState
    icon={<Webhook />}
    title="No deliveries yet"
    text="Every message to your endpoints is listed here, with each try and what your server answered. Send a test event to see one."
    actions={<Button href={integrationsPath}>Choose an integration</Button>}
  />
);

/** The filters are too narrow. */
export const NoMatchingDeliveries = () => (
  <EmptyState
    icon={<ListFilter />}
    title="Nothing matches these filters"
    actions={<Button href={webhooksPath}>Clear filters</Button>}
  />
);
