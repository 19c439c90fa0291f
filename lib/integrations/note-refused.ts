import { findDeadCredential } from "@/db/queries/credentials";
import type { Ctx } from "@/lib/context";
import type { CredentialKind } from "@/lib/core/integration/settings";
import type { Trail } from "@/lib/core/request/trail";
import { sha256 } from "@/lib/secrets/digest";
import { asShownKey } from "./shown-key";

/** Writes down whose key it was that opens nothing any more: told to its owner, in the log, and to nobody else. */
export async function noteRefused(
  { db }: Pick<Ctx, "db">,
  trail: Trail,
  kind: CredentialKind,
  by: { identifier: string } | { secret: string },
) {
  const known = "secret" in by ? { secretHash: sha256(by.secret) } : by;
  const dead = await findDeadCredential(db, kind, known);
  if (!dead) return;
  const { credential, archivedAt } = dead;
  trail.integrationId = credential.integrationId;
  trail.keys = [asShownKey(credential)];
  if (archivedAt) trail.refusal = "integration_archived";
  else trail.refusal = credential.revokedAt ? "key_revoked" : "key_expired";
}
