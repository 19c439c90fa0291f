import { selectOpenSignIns } from "@/db/queries/sign-ins";
import type { Ctx } from "@/lib/context";
import { isOver, type SignInSummary, signInSeconds } from "@/lib/core/identity/sign-in";

/** The browsers that a user is signed in with now, the one used last first. */
export async function listSignIns({ db }: Ctx, userId: string): Promise<SignInSummary[]> {
  const now = new Date();
  const rows = await selectOpenSignIns(db, userId, new Date(now.getTime() - signInSeconds * 1000));
  const open = rows.filter((row) => !isOver(row, now));
  return open.map(({ id, method, ip, userAgent, createdAt, lastSeenAt }) => ({
    ...{ id, method, ip, userAgent, createdAt, lastSeenAt },
  }));
}
