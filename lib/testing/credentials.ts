import { and, eq } from "drizzle-orm";
import { credentials } from "@/db/schema/integrations";
import type { Ctx } from "@/lib/context";
import type { CredentialKind } from "@/lib/core/integration/settings";
import { findCaller, findKeyHolder, listSharedSecrets } from "@/lib/integrations/credentials";
import { findOauthClient } from "@/lib/oauth/client";

/** Of several with the label, the one that has a successor. */
export async function rowOf({ db }: Ctx, { id }: { id: string }, label: string) {
  const rows = await db
    .select()
    .from(credentials)
    .where(and(eq(credentials.integrationId, id), eq(credentials.label, label)));
  const row = rows.find(({ replacedBy }) => replacedBy !== null) ?? rows[0];
  if (!row) throw new Error("there is no such row");
  return row;
}

type Key = { identifier: string; secret: string | null };

/** Whether a key of the kind lets its holder in. */
export async function opens(
  ctx: Ctx,
  { id }: { id: string },
  kind: CredentialKind,
  { identifier, secret }: Key,
): Promise<boolean> {
  const held = secret ?? "";
  const ways: Record<CredentialKind, () => Promise<unknown>> = {
    api_key: () => findCaller(ctx, identifier),
    oauth_client: () => findOauthClient(ctx, identifier),
    secret_key: () => findKeyHolder(ctx, held),
    shared_secret: async () => (await listSharedSecrets(ctx, id)).includes(held),
  };
  return Boolean(await ways[kind]());
}
