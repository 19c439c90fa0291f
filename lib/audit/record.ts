import { insertAuditEntry } from "@/db/queries/audit";
import type { Ctx } from "@/lib/context";

type Entry = {
  /** Noun and verb: `verification.decide`. */
  action: string;
  targetId: string;
  integrationId?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
};

/** Writes down what a person in the back office did; what clients and end users do is in the events. */
export async function recordAudit({ db, actor, origin }: Ctx, entry: Entry) {
  if (actor.kind !== "user") return;
  await insertAuditEntry(db, {
    ...entry,
    ...origin,
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
  });
}
