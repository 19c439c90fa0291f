import { z } from "zod";
import { text } from "../text";
import { type CredentialKind, credentialKinds } from "./settings";

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

export type CredentialState = "active" | "expired" | "revoked";

/** The same to whoever looks after them: the ones that are over too, and how each is used. */
export type CredentialSummary = Omit<IntegrationKey, "value"> & {
  /** What it is known by: an API key, a client id, or the first characters of a secret. */
  identifier: string;
  /** The last characters of its secret. */
  ending: string | null;
  state: CredentialState;
  createdBy: string | null;
  /** To the minute. */
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

export const credentialKindNames: Record<CredentialKind, string> = {
  secret_key: "Secret key",
  oauth_client: "OAuth client",
  shared_secret: "Shared secret",
  api_key: "API key",
};

/** What each kind is for, to whoever has to choose one. */
export const credentialKindUses: Record<CredentialKind, string> = {
  secret_key: "Sent with each request as x-api-key.",
  oauth_client: "An id and a secret, with which a backend fetches its access tokens.",
  shared_secret: "Signs beside the API key. Answers and webhooks are signed with the newest one at once.",
  api_key: "Says for which integration a call is. It is no secret.",
};

export const newCredential = z.object({
  kind: z.enum(credentialKinds),
  label: text(100).trim().min(1, "Type a name."),
});
export type NewCredential = z.output<typeof newCredential>;

/** A credential that was just made; its secret is told this once. */
export type MadeCredential = { kind: CredentialKind; identifier: string; secret: string | null };
