import { deleteLooksBefore, insertLook } from "@/db/queries/audit-looks";
import type { Ctx } from "@/lib/context";

/** One who looks again within this time is not written down again. */
const minutesOfOneLook = 10;

type Look = {
  action: "verification.look" | "picture.look" | "feed.read";
  targetId: string;
  integrationId: string;
};

/**
 * Writes down that a user or a client looks at somebody's data: once in ten minutes for each of them, target and kind,
 * in one statement that PostgreSQL lets only one of several at once get through. Awaited: what cannot be written down
 * is not shown.
 */
export async function recordLook({ db, actor, origin }: Ctx, look: Look, now = new Date()) {
  if (actor.kind !== "user" && actor.kind !== "api_key") return;
  const since = new Date(now.getTime() - minutesOfOneLook * 60_000);
  await insertLook(db, {
    ...{ ...look, ...origin, at: now, since },
    ...{ actorKind: actor.kind, actorId: actor.id, actorName: actor.name },
  });
}

/** Forgets when somebody last looked, once that does not matter any more; the entries stay. */
export const forgetLooks = ({ db }: Ctx, now: Date) =>
  deleteLooksBefore(db, new Date(now.getTime() - minutesOfOneLook * 60_000));
