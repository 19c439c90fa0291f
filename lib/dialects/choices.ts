import type { DialectChoice } from "@/lib/core/webhook/dialect-choice";
import { dialects } from ".";

/** The dialects that an endpoint may be told in. */
export const dialectChoices: DialectChoice[] = Object.entries(dialects).map(([value, { name, webhook }]) => ({
  value,
  label: name,
  types: webhook.types,
  hints: webhook.hints ?? {},
}));
