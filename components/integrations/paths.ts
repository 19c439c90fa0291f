export const integrationsPath = "/integrations";

export const integrationPath = (id: string) => `${integrationsPath}/${id}`;

export const integrationWebhooksPath = (id: string) => `${integrationPath(id)}/webhooks`;
