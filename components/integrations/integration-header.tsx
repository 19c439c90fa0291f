import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import type { Environment } from "@/lib/core/integration/settings";
import { type IntegrationTab, IntegrationTabs } from "./integration-tabs";
import { integrationsPath } from "./paths";

type IntegrationHeaderProps = {
  integration: { id: string; name: string; environment: Environment; isPaused: boolean };
  current: IntegrationTab;
  endpoints: number;
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
          {integration.isPaused ? (
            <Badge tone="muted" shape="dash">
              Paused
            </Badge>
          ) : null}
        </span>
      }
      actions={actions}
    />
    <IntegrationTabs id={integration.id} current={current} endpoints={endpoints} />
  </>
);
