export const integrationsPath = "/integrations";

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

export const accessPath = (id: string) => `${integrationPath(id)}/access`;
