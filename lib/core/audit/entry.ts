import type { ActorKind } from "../identity/actor";
import { type AuditGroup, auditActions } from "./actions";

type Values = Record<string, unknown>;

export type AuditEntry = {
  id: number;
  integrationId: string | null;
  actorKind: ActorKind;
  actorId: string | null;
  actorName: string;
  action: string;
  targetId: string | null;
  before: Values | null;
  after: Values | null;
  ip: string | null;
  userAgent: string | null;
  createdAt: Date;
  /** What its target is called, where it has a name that may be told. */
  targetName: string | null;
  integrationName: string | null;
};

export type AuditFilter = {
  group?: AuditGroup;
  actorId?: string;
  targetId?: string;
  integrationId?: string;
  text?: string;
  from?: Date;
  to?: Date;
};

/** `before` is the id of the last entry of the page before. */
export type AuditListing = { filter: AuditFilter; before?: number; limit: number };

export type AuditPage = { entries: AuditEntry[]; next: number | undefined };

const shortId = (id: string) => (/^[0-9a-f]{8}-/i.test(id) ? `${id.slice(0, 8)}…` : id);

const inWords = (action: string) => action.replace(/[._]/g, " ").trim();

/** What was done, as it reads behind the name of whoever did it, split where the target's name belongs. */
export function phraseOf({ action, targetId, targetName }: AuditEntry) {
  const words = auditActions[action]?.[1] ?? `${inWords(action)} …`;
  const [lead = "", rest = ""] = words.split("…");
  const target = targetName ?? (targetId && shortId(targetId));
  return { lead, target: words.includes("…") ? (target ?? "") : "", rest };
}

/** The whole line: "Ana Admin declined verification 8f2c11d0…". */
export function sentenceOf(entry: AuditEntry): string {
  const { lead, target, rest } = phraseOf(entry);
  return `${entry.actorName} ${lead}${target}${rest}`.trim();
}

/** Where what it was done to is looked at. */
export function targetPath({ action, targetId }: AuditEntry): string | undefined {
  if (!targetId) return undefined;
  const noun = action.split(".")[0] ?? "";
  const folder = folders[noun];
  return folder && `/${folder}/${targetId}`;
}

const folders: Record<string, string> = {
  ...{ verification: "verifications", picture: "verifications", decision: "verifications" },
  ...{ note: "verifications", case: "verifications" },
  ...{ integration: "integrations", feed: "integrations" },
  ...{ webhook_delivery: "webhooks", user: "people" },
};

export type Difference = { name: string; before?: string; after?: string };

const shown = (value: unknown) =>
  value === undefined ? undefined : typeof value === "string" ? value : JSON.stringify(value, undefined, 1);

/** What was and what is, by name, of what differs. */
export function differencesOf({ before, after }: Pick<AuditEntry, "before" | "after">): Difference[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .map((name) => ({ name, before: shown(before?.[name]), after: shown(after?.[name]) }))
    .filter((difference) => difference.before !== difference.after);
}
