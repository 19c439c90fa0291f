import type { WebhookType } from "./webhook";

/** A vendor in whose words an endpoint can be told, and of what. */
export type DialectChoice = {
  value: string;
  label: string;
  types: readonly WebhookType[];
  hints: Partial<Record<WebhookType, string>>;
};
