import { NavTabs } from "@/components/ui/nav-tabs";
import { integrationPath, integrationWebhooksPath } from "./paths";

type IntegrationTabsProps = { id: string; current: "overview" | "webhooks"; endpoints: number };

/** The pages of one integration. */
export const IntegrationTabs = ({ id, current, endpoints }: IntegrationTabsProps) => (
  <NavTabs
    label="Integration"
    items={[
      { label: "Overview", href: integrationPath(id), current: current === "overview" },
      {
        label: "Webhooks",
        href: integrationWebhooksPath(id),
        count: endpoints,
        current: current === "webhooks",
      },
    ]}
  />
);
