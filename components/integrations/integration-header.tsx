import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import type { Environment } from "@/lib/core/integration/settings";
import { type IntegrationTab, IntegrationTabs } from "./integration-tabs";
import { integrationsPath } from "./paths";
import { StandingBadge } from "./standing-badge";

type IntegrationHeaderProps = {
  integration: {
    id: string;
    name: string;
    environment: Environment;
    pausedAt: Date | null;
    archivedAt: Date | null;
  };
  current: IntegrationTab;
  endpoints?: number;
  actions?: ReactNode;
};

/** The head that the pages of one integration share. */
export const IntegrationHeader = ({ integration, current, endpoints, actions }: IntegrationHeaderProps) => (
  <>
    <PageHeader
      back={{ href: integrationsPath, label: "Integrations" }}
      title={integration.name}
      status={
        <span className="flex gap-2">
          {integration.environment === "test" ? <Badge tone="attention">Test</Badge> : <Badge>Live</Badge>}
          {integration.pausedAt || integration.archivedAt ? <StandingBadge of={integration} /> : null}
        </span>
      }
      actions={integration.archivedAt ? undefined : actions}
    />
    {integration.archivedAt ? (
      <div className="pb-4">
        <Banner tone="attention" title="This integration is archived">
          Its clients are refused and nothing here can be changed. What it holds stays readable.
        </Banner>
      </div>
    ) : null}
    <IntegrationTabs id={integration.id} current={current} endpoints={endpoints} />
  </>
);
