export const webhooksPath = "/webhooks";

export const deliveryPath = (id: string) => `${webhooksPath}/${id}`;

/** The log, narrowed to one endpoint. */
export const endpointDeliveriesPath = (endpointId: string) =>
  `${webhooksPath}?${new URLSearchParams({ endpoint: endpointId })}`;
