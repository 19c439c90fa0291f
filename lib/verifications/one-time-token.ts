import { randomBytes } from "node:crypto";
import { claimOneTimeToken, findOneTimeToken, insertOneTimeToken } from "@/db/queries/one-time-tokens";
import type { Ctx } from "@/lib/context";
import type { Verification } from "@/lib/core/verification/verification";
import { sha256 } from "@/lib/secrets/digest";

/** A key to a verification that opens it for the first who shows it: 32 hex digits, of which only the digest is kept. */
export async function issueOneTimeToken(
  { db }: Ctx,
  { id, integrationId }: Pick<Verification, "id" | "integrationId">,
): Promise<string> {
  const token = randomBytes(16).toString("hex");
  await insertOneTimeToken(db, {
    tokenHash: sha256(token),
    integrationId,
    verificationId: id,
    createdAt: new Date(),
  });
  return token;
}

type Opened = { verificationId: string; integrationId: string; createdAt: Date };

/** Uses up a token; undefined where it is unknown or was used. Within a transaction that fails it stays unused. */
export async function redeemOneTimeToken(
  { db }: Pick<Ctx, "db">,
  token: string,
): Promise<Opened | undefined> {
  const tokenHash = sha256(token);
  const found = await findOneTimeToken(db, tokenHash);
  return found && (await claimOneTimeToken(db, tokenHash, new Date())) ? found : undefined;
}

/** What a token opened, or would. */
export const findRedeemed = ({ db }: Pick<Ctx, "db">, token: string): Promise<Opened | undefined> =>
  findOneTimeToken(db, sha256(token));
