import type { CredentialKind } from "./settings";

/** A credential as it may be shown: what is secret about it stays where it is. */
export type IntegrationKey = {
  id: string;
  kind: CredentialKind;
  label: string;
  /** The API key itself, which is no secret; null for the rest. */
  value: string | null;
  createdAt: Date;
  expiresAt: Date | null;
};
