import type { ActionResult } from "@/lib/core/action-result";
import type { WebhookType } from "@/lib/core/webhook/webhook";

/** The form of an endpoint as it was filled in. */
export type EndpointAnswers = {
  url: string;
  types: WebhookType[];
  description: string;
  timeoutSeconds: string;
  dialect: string;
};

export type Secret = { secret: string };
type One = { id: string };

/** What can be done with an endpoint; given by the page. */
export type EndpointActions = {
  add: (input: EndpointAnswers & { integrationId: string }) => Promise<ActionResult<Secret>>;
  change: (input: EndpointAnswers & One) => Promise<ActionResult<unknown>>;
  pause: (input: One) => Promise<ActionResult<unknown>>;
  enable: (input: One) => Promise<ActionResult<unknown>>;
  remove: (input: One) => Promise<ActionResult<unknown>>;
  rotate: (input: One & { overlapSeconds: number }) => Promise<ActionResult<Secret>>;
  sendTest: (input: One & { type: WebhookType }) => Promise<ActionResult<{ deliveryId: string }>>;
};

/** For those who may send again and not change anything. */
export type Recover = (input: One & { hours: number }) => Promise<ActionResult<{ count: number }>>;
