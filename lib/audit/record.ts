import { insertAuditEntry } from "@/db/queries/audit";
import type { Ctx } from "@/lib/context";
import { writtenOfEverybody } from "@/lib/core/audit/actions";

type Entry = {
  /** Noun and verb: `verification.decide`. Its words stand in `lib/core/audit/actions.ts`. */
  action: string;
  targetId: string;
  integrationId?: string;
  /** Nothing of the people that verifications are about, and no secrets: entries stay for ever. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
};

/** Writes down what a user did; what clients, end users and the system do is in the events, but for what leaves no other trace. */
export async function recordAudit({ db, actor, origin }: Ctx, entry: Entry) {
  if (actor.kind !== "user" && !writtenOfEverybody.includes(entry.action)) return;
  await insertAuditEntry(db, {
    ...entry,
    ...origin,
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
  });
}
