import { selectOpenSignIns } from "@/db/queries/sign-ins";
import type { Ctx } from "@/lib/context";
import { type SignInSummary, signInSeconds } from "@/lib/core/identity/sign-in";

/** The browsers that a user is signed in with now, the one used last first. */
export async function listSignIns({ db }: Ctx, userId: string): Promise<SignInSummary[]> {
  const rows = await selectOpenSignIns(db, userId, new Date(Date.now() - signInSeconds * 1000));
  return rows.map(({ id, method, ip, userAgent, createdAt, lastSeenAt }) => ({
    ...{ id, method, ip, userAgent, createdAt, lastSeenAt },
  }));
}
