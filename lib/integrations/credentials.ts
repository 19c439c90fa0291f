import {
  findCallerBySecretHash,
  insertCredential,
  selectCallerByApiKey,
  selectCredentials,
} from "@/db/queries/integrations";
import type { credentials } from "@/db/schema/integrations";
import type { Ctx } from "@/lib/context";
import type { CredentialKind } from "@/lib/core/integration/settings";
import { sha256 } from "@/lib/secrets/digest";
import { sealText, unsealText } from "@/lib/secrets/seal";
import { isMistyped } from "@/lib/secrets/secret-key";
import { asIntegration } from "./get";
import { asShownKey, type ShownKey } from "./shown-key";

/**
 * Who calls with an API key, and the shared secrets that may sign for them, the one that we sign with first. Undefined where no such key
 * is live. Finds the caller's scope, so it takes none.
 */
export async function findCaller({ db }: Pick<Ctx, "db">, apiKey: string) {
  const rows = await selectCallerByApiKey(db, apiKey.toLowerCase());
  const [first] = rows;
  if (!first || isOver(first.apiKey.expiresAt)) return undefined;
  return {
    integration: asIntegration(first.integration),
    credential: { ...asShownKey(first.apiKey), label: first.apiKey.label },
    secrets: inSigningOrder(rows.flatMap(({ secret }) => secret ?? [])).flatMap(openSecret),
  };
}

/** Who calls with a secret key. Undefined where no such key is live. Finds the caller's scope, so it takes none. */
export async function findKeyHolder({ db }: Pick<Ctx, "db">, secretKey: string) {
  if (isMistyped(secretKey)) return undefined;
  const found = await findCallerBySecretHash(db, "secret_key", sha256(secretKey));
  if (!found || isOver(found.credential.expiresAt)) return undefined;
  const { credential, integration } = found;
  return {
    integration: asIntegration(integration),
    credential: { ...asShownKey(credential), label: credential.label },
  };
}

type Row = typeof credentials.$inferSelect;

/** A shared secret that is live, as it is. */
export type OpenSecret = ShownKey & { secret: string };

const openSecret = (row: Row): OpenSecret[] =>
  row.secretEncrypted && !isOver(row.expiresAt)
    ? [{ ...asShownKey(row), secret: unsealText(row.secretEncrypted, row.id) }]
    : [];

/**
 * Newest first, but one that replaces another comes behind it until it is used: whoever has not got it yet could not
 * check what is signed with it.
 */
function inSigningOrder(newestFirst: readonly Row[]): Row[] {
  const waits = (row: Row) =>
    row.lastUsedAt === null &&
    newestFirst.some(({ replacedBy, expiresAt }) => replacedBy === row.id && !isOver(expiresAt));
  return [...newestFirst.filter((row) => !waits(row)), ...newestFirst.filter(waits)];
}

/** The shared secrets that are live: any may sign a request, the first signs what we send. */
export async function listSharedSecrets({ db, scope }: Ctx, integrationId: string): Promise<string[]> {
  const rows = await selectCredentials(db, scope, integrationId, "shared_secret");
  return inSigningOrder(rows)
    .flatMap(openSecret)
    .map(({ secret }) => secret);
}

/** The API keys that are live, newest first. They are no secrets. */
export async function listApiKeys({ db, scope }: Ctx, integrationId: string): Promise<string[]> {
  const rows = await selectCredentials(db, scope, integrationId, "api_key");
  return rows.filter(({ expiresAt }) => !isOver(expiresAt)).map(({ identifier }) => identifier);
}

type NewCredential = {
  kind: CredentialKind;
  label: string;
  identifier: string;
  secret?: string;
  ending?: string;
  createdBy?: string;
  scopes?: string[] | null;
  ipRanges?: string[] | null;
  expiresAt?: Date | null;
};

/** How each kind keeps its secret: not at all, readable to sign with, or only to compare. */
const keeping: Record<CredentialKind, "none" | "sealed" | "hashed"> = {
  api_key: "none",
  shared_secret: "sealed",
  secret_key: "hashed",
  oauth_client: "hashed",
};

/** Adds a credential to an integration and gives its id; what is kept of its secret depends on the kind. */
export async function addCredential(
  { db }: Ctx,
  integrationId: string,
  { secret, ...credential }: NewCredential,
): Promise<string> {
  const id = crypto.randomUUID();
  const { kind } = credential;
  await insertCredential(db, {
    ...{ id, integrationId, ...credential },
    secretEncrypted: secret && keeping[kind] === "sealed" ? sealText(secret, id) : null,
    secretHash: secret && keeping[kind] === "hashed" ? sha256(secret) : null,
  });
  return id;
}

const isOver = (expiresAt: Date | null) => expiresAt !== null && expiresAt <= new Date();
