import { listAudit } from "@/lib/audit/list";
import { recordAudit } from "@/lib/audit/record";
import type { Ctx } from "@/lib/context";
import { type AuditEntry, type AuditFilter, sentenceOf } from "@/lib/core/audit/entry";
import { forbidden } from "@/lib/core/errors";
import { may } from "@/lib/core/identity/roles";
import { csv } from "./csv";
import { streamOf } from "./stream-of";

export const auditFormats = ["csv", "json"] as const;
export type AuditFormat = (typeof auditFormats)[number];

const batchSize = 500;

const row = (entry: AuditEntry) => ({
  id: entry.id,
  time: entry.createdAt.toISOString(),
  actorKind: entry.actorKind,
  actorId: entry.actorId,
  actor: entry.actorName,
  action: entry.action,
  target: entry.targetId,
  integration: entry.integrationName ?? entry.integrationId,
  words: sentenceOf(entry),
  before: entry.before,
  after: entry.after,
  ip: entry.ip,
  userAgent: entry.userAgent,
});
type Row = ReturnType<typeof row>;

const names = [
  ...["id", "time", "actorKind", "actorId", "actor", "action", "target", "integration", "words"],
  ...["before", "after", "ip", "userAgent"],
] as (keyof Row)[];

const cell = (value: Row[keyof Row]) =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : value;

const writers: Record<
  AuditFormat,
  { mimeType: string; head: string; between: string; one: (row: Row) => string; tail: string }
> = {
  csv: {
    mimeType: "text/csv; charset=utf-8",
    ...{ head: csv([names]), between: "", tail: "" },
    one: (row) => csv([names.map((name) => cell(row[name]))]),
  },
  json: {
    mimeType: "application/json; charset=utf-8",
    ...{ head: "[\n", between: ",\n", tail: "\n]\n" },
    one: (row) => JSON.stringify(row),
  },
};

/** Newest first, so what is written meanwhile is not met; only the export's own entry has to be left out. */
async function* written(ctx: Ctx, filter: AuditFilter, format: AuditFormat, exportId: string) {
  const { head, between, one, tail } = writers[format];
  yield head;
  let isFirst = true;
  for (let before: number | undefined; ; ) {
    const { entries, next } = await listAudit(ctx, { filter, before, limit: batchSize });
    const texts = entries.filter(({ targetId }) => targetId !== exportId).map((entry) => one(row(entry)));
    if (texts.length > 0) yield (isFirst ? "" : between) + texts.join(between);
    isFirst = false;
    if (next === undefined) break;
    before = next;
  }
  yield tail;
}

/** The entries that match now, newest first, as they are read; that they leave is an entry itself, and not among them. */
export async function exportAudit(ctx: Ctx, filter: AuditFilter, format: AuditFormat, now = new Date()) {
  const { actor } = ctx;
  if (actor.kind !== "user" || !may(actor.role, "audit:read"))
    throw forbidden("Your role does not allow this.");
  const exportId = crypto.randomUUID();
  // What was searched for may be somebody's name.
  const after = { format, filter: { ...filter, text: filter.text && "(hidden)" } };
  await recordAudit(ctx, { action: "audit.export", targetId: exportId, after });
  return {
    stream: streamOf(written(ctx, filter, format, exportId)),
    mimeType: writers[format].mimeType,
    name: `audit-${now.toISOString().slice(0, 10)}.${format}`,
  };
}
