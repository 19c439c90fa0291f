import {
  findCallerBySecretHash,
  insertCredential,
  selectCallerByApiKey,
  selectCredentials,
} from "@/db/queries/integrations";
import type { Ctx } from "@/lib/context";
import type { CredentialKind } from "@/lib/core/integration/settings";
import { sha256 } from "@/lib/secrets/digest";
import { sealText, unsealText } from "@/lib/secrets/seal";
import { isMistyped } from "@/lib/secrets/secret-key";
import { asIntegration } from "./get";

/**
 * Who calls with an API key, and the shared secrets that may sign for them, newest first. Undefined where no such key
 * is live. Finds the caller's scope, so it takes none.
 */
export async function findCaller({ db }: Pick<Ctx, "db">, apiKey: string) {
  const rows = await selectCallerByApiKey(db, apiKey.toLowerCase());
  const [first] = rows;
  if (!first || isOver(first.apiKey.expiresAt)) return undefined;
  return {
    integration: asIntegration(first.integration),
    credential: first.apiKey,
    secrets: rows.flatMap(({ secret }) => (secret ? openSecret(secret) : [])),
  };
}

/** Who calls with a secret key. Undefined where no such key is live. Finds the caller's scope, so it takes none. */
export async function findKeyHolder({ db }: Pick<Ctx, "db">, secretKey: string) {
  if (isMistyped(secretKey)) return undefined;
  const found = await findCallerBySecretHash(db, "secret_key", sha256(secretKey));
  if (!found || isOver(found.credential.expiresAt)) return undefined;
  return { integration: asIntegration(found.integration), credential: found.credential };
}

type Secret = { id: string; expiresAt: Date | null; secretEncrypted: string | null };
const openSecret = ({ id, expiresAt, secretEncrypted }: Secret): string[] =>
  secretEncrypted && !isOver(expiresAt) ? [unsealText(secretEncrypted, id)] : [];

/** The shared secrets that are live, newest first: any may sign a request, the first signs what we send. */
export async function listSharedSecrets({ db, scope }: Ctx, integrationId: string): Promise<string[]> {
  const rows = await selectCredentials(db, scope, integrationId, "shared_secret");
  return rows.flatMap(openSecret);
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
  { kind, label, identifier, secret, ending, createdBy }: NewCredential,
): Promise<string> {
  const id = crypto.randomUUID();
  await insertCredential(db, {
    id,
    integrationId,
    kind,
    label,
    identifier,
    ...{ ending, createdBy },
    secretEncrypted: secret && keeping[kind] === "sealed" ? sealText(secret, id) : null,
    secretHash: secret && keeping[kind] === "hashed" ? sha256(secret) : null,
  });
  return id;
}

const isOver = (expiresAt: Date | null) => expiresAt !== null && expiresAt <= new Date();
