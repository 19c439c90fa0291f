import { touchCredential } from "@/db/queries/credentials";
import type { Ctx } from "@/lib/context";
import { log } from "@/lib/log";

/** How exact the time of the last use is: one write in so long, however many requests. */
const milliseconds = 60_000;
const most = 10_000;

const written = new Map<string, number>();

/** Writes down that a credential was used, once a minute. Nobody waits for it, and nothing fails if it does. */
export function noteUse({ db, origin }: Pick<Ctx, "db" | "origin">, credentialId: string, now = new Date()) {
  const last = written.get(credentialId);
  if (last !== undefined && now.getTime() - last < milliseconds) return;
  if (written.size >= most) written.clear();
  written.set(credentialId, now.getTime());
  const since = new Date(now.getTime() - milliseconds);
  touchCredential(db, credentialId, { at: now, ip: origin.ip }, since).then(undefined, (error: unknown) =>
    log.warn("the use of a credential was not written down", { error }),
  );
}
