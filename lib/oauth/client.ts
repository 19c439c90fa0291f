import { findOauthClientRow } from "@/db/queries/oauth-clients";
import type { Ctx } from "@/lib/context";
import { asIntegration, type Integration } from "@/lib/integrations/get";
import { asShownKey, type ShownKey } from "@/lib/integrations/shown-key";

/** A backend that fetches its tokens with an id and a secret, and the integration that it speaks for. */
export type OauthClient = {
  credential: ShownKey & { label: string };
  clientId: string;
  /** SHA-256 of the secret. */
  secretHash: string | null;
  integration: Integration;
};

/** The client of that id, or undefined where there is none that is neither revoked nor expired. */
export async function findOauthClient(
  { db }: Pick<Ctx, "db">,
  clientId: string,
): Promise<OauthClient | undefined> {
  const row = await findOauthClientRow(db, clientId);
  if (!row) return undefined;
  const { credential, integration } = row;
  if (credential.expiresAt && credential.expiresAt <= new Date()) return undefined;
  return {
    credential: { ...asShownKey(credential), label: credential.label },
    clientId: credential.identifier,
    secretHash: credential.secretHash,
    integration: asIntegration(integration),
  };
}
