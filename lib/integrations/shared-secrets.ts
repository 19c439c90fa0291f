import { findIntegrationToChange } from "@/db/queries/integration-settings";
import { selectCredentials } from "@/db/queries/integrations";
import type { Ctx } from "@/lib/context";
import { conflict } from "@/lib/core/errors";
import { maxSharedSecrets } from "@/lib/core/integration/key";

/** Refuses a shared secret more than may be live. The integration's lock keeps two from being the last one at once. */
export async function requireRoomForSecret({ db, scope }: Ctx, integrationId: string, now: Date) {
  await findIntegrationToChange(db, scope, integrationId);
  const secrets = await selectCredentials(db, scope, integrationId, "shared_secret");
  const live = secrets.filter(({ expiresAt }) => !expiresAt || expiresAt > now);
  if (live.length >= maxSharedSecrets)
    throw conflict(
      `${maxSharedSecrets} shared secrets are live, which is as many as there can be. Revoke one first.`,
    );
}
