import { NavTabs } from "@/components/ui/nav-tabs";
import { brandPath, flowsPath, integrationPath, integrationWebhooksPath, keysPath } from "./paths";

export type IntegrationTab = "overview" | "keys" | "flows" | "brand" | "webhooks";

type IntegrationTabsProps = { id: string; current: IntegrationTab; endpoints: number };

/** The pages of one integration. */
export function IntegrationTabs({ id, current, endpoints }: IntegrationTabsProps) {
  const tabs = [
    { tab: "overview", label: "Overview", href: integrationPath(id) },
    { tab: "keys", label: "Keys", href: keysPath(id) },
    { tab: "flows", label: "Flows", href: flowsPath(id) },
    { tab: "brand", label: "Brand", href: brandPath(id) },
    { tab: "webhooks", label: "Webhooks", href: integrationWebhooksPath(id), count: endpoints },
  ];
  return (
    <NavTabs
      label="Integration"
      items={tabs.map(({ tab, ...item }) => ({ ...item, current: tab === current }))}
    />
  );
}
