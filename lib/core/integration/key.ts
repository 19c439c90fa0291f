import { z } from "zod";
import { text } from "../text";
import { keyScopes, type Scopes } from "./scopes";
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

/** `replaced`: another takes its place, and both are live until it expires. */
export type CredentialState = "active" | "replaced" | "expired" | "revoked";

type Standing = { expiresAt: Date | null; revokedAt: Date | null; replacedBy: string | null };

export function credentialState({ expiresAt, revokedAt, replacedBy }: Standing, now: Date): CredentialState {
  if (revokedAt) return "revoked";
  if (expiresAt && expiresAt <= now) return "expired";
  return replacedBy ? "replaced" : "active";
}

export const isLive = (state: CredentialState) => state === "active" || state === "replaced";

/** Days of which the requests are shown. */
export const usageDays = 30;

/** The same to whoever looks after them: the ones that are over too, and how each is used. */
export type CredentialSummary = Omit<IntegrationKey, "value"> & {
  /** What it is known by: an API key, a client id, or the first characters of a secret. */
  identifier: string;
  /** The last characters of its secret. */
  ending: string | null;
  state: CredentialState;
  scopes: Scopes;
  ipRanges: readonly string[] | null;
  createdBy: string | null;
  /** To a few seconds. */
  lastUsedAt: Date | null;
  lastUsedIp: string | null;
  revokedAt: Date | null;
  /** The one that takes its place. */
  replacedBy: string | null;
  /** Requests on each of the last days, today last. */
  requestsByDay: number[];
};

/** What a key was used for in the last 24 hours. */
export type RecentUse = {
  requests: number;
  /** There were more than were counted. */
  isMore: boolean;
  lastUsedAt: Date | null;
  lastUsedIp: string | null;
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
  shared_secret: "Signs beside the API key. Webhooks are signed with the newest one at once.",
  api_key: "Says for which integration a call is. It is no secret.",
};

/** Live ones of an integration at most. */
export const maxSharedSecrets = 6;

const maxDays = 3650;

/** Never, after so many days, or with the end of a day. */
export const expiry = z.union([
  z.null(),
  z.int().min(1).max(maxDays),
  z.iso.date("Choose the last day on which it works."),
]);

export function expiryMoment(chosen: z.output<typeof expiry>, now: Date): Date | null {
  if (chosen === null) return null;
  if (typeof chosen === "number") return new Date(now.getTime() + chosen * 86_400_000);
  return new Date(`${chosen}T23:59:59.999Z`);
}

export const newCredential = z.object({
  kind: z.enum(credentialKinds),
  label: text(100).trim().min(1, "Type a name."),
  expires: expiry.default(null),
  /** Null is everything. */
  scopes: z.array(z.enum(keyScopes)).min(1, "Choose at least one.").nullable().default(null),
});
export type NewCredential = z.output<typeof newCredential>;

/** For how long the old one goes on working beside the new one, in seconds. */
export const overlaps = [
  { seconds: 0, label: "Not at all" },
  { seconds: 900, label: "15 minutes" },
  { seconds: 3600, label: "1 hour" },
  { seconds: 21_600, label: "6 hours" },
  { seconds: 86_400, label: "24 hours" },
  { seconds: 604_800, label: "7 days" },
] as const;

/** A credential that was just made; its secret is told this once. */
export type MadeCredential = {
  kind: CredentialKind;
  label: string;
  identifier: string;
  secret: string | null;
};
