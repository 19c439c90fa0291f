import { selectCredentials } from "@/db/queries/integrations";
import type { Ctx } from "@/lib/context";
import type { IntegrationKey } from "@/lib/core/integration/key";
import type { CredentialKind } from "@/lib/core/integration/settings";
import type { Integration } from "./get";

/** The API keys and shared secrets that are not revoked, newest first, without what is secret. */
export async function listKeys({ db, scope }: Ctx, { id }: Integration): Promise<IntegrationKey[]> {
  const ofKind = (kind: CredentialKind) => selectCredentials(db, scope, id, kind);
  const rows = await Promise.all([ofKind("api_key"), ofKind("shared_secret")]);
  return rows.flat().map(({ id, kind, label, identifier, createdAt, expiresAt }) => ({
    id,
    kind,
    label,
    value: kind === "api_key" ? identifier : null,
    createdAt,
    expiresAt,
  }));
}
