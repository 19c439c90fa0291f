import { selectAllCredentials } from "@/db/queries/credentials";
import { selectUsage } from "@/db/queries/requests";
import type { Ctx } from "@/lib/context";
import { type CredentialSummary, credentialState, usageDays } from "@/lib/core/integration/key";
import { scopesIn } from "@/lib/core/integration/scopes";
import type { Integration } from "./get";

const dayMs = 86_400_000;

/** The days that are shown, today last, in UTC. */
const daysUntil = (now: Date) =>
  Array.from({ length: usageDays }, (_, day) =>
    new Date(now.getTime() - (usageDays - 1 - day) * dayMs).toISOString().slice(0, 10),
  );

/** Every credential there was, the ones in use first, without what is secret about them. */
export async function listCredentials(
  { db, scope }: Ctx,
  { id }: Pick<Integration, "id">,
  now = new Date(),
): Promise<CredentialSummary[]> {
  const days = daysUntil(now);
  const [rows, usage] = await Promise.all([
    selectAllCredentials(db, scope, id),
    selectUsage(db, scope, id, days[0] ?? ""),
  ]);
  const used = new Map(usage.map(({ credentialId, day, requests }) => [`${credentialId} ${day}`, requests]));
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, label: row.label, identifier: row.identifier, ending: row.ending },
    ...{ createdAt: row.createdAt, createdBy: row.createdBy, ipRanges: row.ipRanges },
    ...{ lastUsedAt: row.lastUsedAt, lastUsedIp: row.lastUsedIp, scopes: scopesIn(row.scopes) },
    ...{ expiresAt: row.expiresAt, revokedAt: row.revokedAt, replacedBy: row.replacedBy },
    state: credentialState(row, now),
    requestsByDay: days.map((day) => used.get(`${row.id} ${day}`) ?? 0),
  }));
}
