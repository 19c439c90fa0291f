import { NavTabs } from "@/components/ui/nav-tabs";
import {
  accessPath,
  brandPath,
  decisionsPath,
  flowsPath,
  generalPath,
  integrationPath,
  integrationWebhooksPath,
  keysPath,
  limitsPath,
  requestsPath,
  retentionPath,
} from "./paths";

export type IntegrationTab =
  | "start"
  | "general"
  | "brand"
  | "flows"
  | "decisions"
  | "webhooks"
  | "keys"
  | "requests"
  | "limits"
  | "access"
  | "retention";

type IntegrationTabsProps = { id: string; current: IntegrationTab; endpoints?: number };

/** The pages of one integration. */
export function IntegrationTabs({ id, current, endpoints }: IntegrationTabsProps) {
  const tabs: { tab: IntegrationTab; label: string; href: string; count?: number }[] = [
    { tab: "start", label: "Start", href: integrationPath(id) },
    { tab: "general", label: "General", href: generalPath(id) },
    { tab: "brand", label: "Brand", href: brandPath(id) },
    { tab: "flows", label: "Flows", href: flowsPath(id) },
    { tab: "decisions", label: "Decisions", href: decisionsPath(id) },
    { tab: "keys", label: "Keys", href: keysPath(id) },
    { tab: "requests", label: "Requests", href: requestsPath(id) },
    { tab: "webhooks", label: "Webhooks", href: integrationWebhooksPath(id), count: endpoints },
    { tab: "limits", label: "Limits", href: limitsPath(id) },
    { tab: "access", label: "Access", href: accessPath(id) },
    { tab: "retention", label: "Retention", href: retentionPath(id) },
  ];
  return (
    <NavTabs
      label="Integration"
      items={tabs.map(({ tab, ...item }) => ({ ...item, current: tab === current }))}
    />
  );
}
