export const integrationsPath = "/integrations";

/** The list, narrowed to what is searched for. */
export function integrationListPath({ q, archived }: { q: string; archived: boolean }) {
  const query = new URLSearchParams({ ...(q && { q }), ...(archived && { archived: "1" }) });
  return query.size > 0 ? `${integrationsPath}?${query}` : integrationsPath;
}

export const integrationPath = (id: string) => `${integrationsPath}/${id}`;

export const integrationWebhooksPath = (id: string) => `${integrationPath(id)}/webhooks`;

export const flowsPath = (id: string) => `${integrationPath(id)}/flows`;

export const newFlowPath = (id: string) => `${flowsPath(id)}/new`;

export const flowPath = (id: string, flowId: string) => `${flowsPath(id)}/${flowId}`;

export const brandPath = (id: string) => `${integrationPath(id)}/brand`;

export const keysPath = (id: string) => `${integrationPath(id)}/keys`;

export const generalPath = (id: string) => `${integrationPath(id)}/general`;

export const decisionsPath = (id: string) => `${integrationPath(id)}/decisions`;

export const limitsPath = (id: string) => `${integrationPath(id)}/limits`;

export const retentionPath = (id: string) => `${integrationPath(id)}/retention`;

export const accessPath = (id: string) => `${integrationPath(id)}/access`;

export const requestsPath = (id: string) => `${integrationPath(id)}/requests`;

export const requestPath = (id: string, requestId: string) => `${requestsPath(id)}/${requestId}`;

/** Where settings are copied to an integration; `from` another, once it is chosen. */
export const copyPath = (id: string, from?: string) =>
  `${integrationPath(id)}/copy${from ? `?from=${from}` : ""}`;
