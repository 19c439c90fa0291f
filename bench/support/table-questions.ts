import { createHash } from "node:crypto";
import { foldChanges } from "@/db/queries/fold-changes";
import { selectVerifications } from "@/db/queries/verification-list";
import type { Ctx } from "@/lib/context";
import type { ResolvedFilter, VerificationListing } from "@/lib/core/verification/listing";
import { verificationStatuses } from "@/lib/core/verification/status";
import { chartVerifications } from "@/lib/verifications/chart";
import { countVerifications } from "@/lib/verifications/list";

/** What is in the table; `rows` of it. */
export type Filled = { rows: number; integrationId: string; reviewerId: string };

/** Asks once; `at`, from 0 to 1, picks what is asked for, so that no two rounds are the same. */
type Question = (ctx: Ctx, filled: Filled, at: number) => Promise<unknown>;

const list = (listing: Partial<VerificationListing>) => {
  const whole = { sort: "created", direction: "descending", limit: 51, ...listing } as const;
  return ({ db, scope }: Ctx) => selectVerifications(db, scope, { filter: {}, ...whole });
};

const begin = Date.UTC(2025, 0, 1);
const day = 86_400_000;
const dayOf = (at: number) => new Date(begin + Math.floor(at * 690) * day);

const filters: Record<string, (filled: Filled, at: number) => ResolvedFilter> = {
  integration: ({ integrationId }) => ({ integrationIds: [integrationId] }),
  environment: () => ({ environment: "live" }),
  country: () => ({ countries: ["EE"] }),
  "three countries": () => ({ countries: ["IN", "BR", "UA"] }),
  "document type": () => ({ documentTypes: ["visa"] }),
  reason: () => ({ reasons: ["face_mismatch"] }),
  assignee: ({ reviewerId }) => ({ assignees: [reviewerId] }),
  nobody: () => ({ assignees: ["none"] }),
  "thirty days": (_, at) => ({ from: dayOf(at), to: new Date(dayOf(at).getTime() + 30 * day) }),
  "ragged days": (_, at) => ({
    from: new Date(dayOf(at).getTime() + at * day),
    to: new Date(dayOf(at).getTime() + (30 + at) * day),
  }),
};

const numberOf = ({ rows }: Filled, at: number, step: number) =>
  Math.max(step, Math.floor((rows * at) / step) * step);
const order = (filled: Filled, at: number) => `order-${String(numberOf(filled, at, 2)).padStart(9, "0")}`;

const searches: Record<string, (filled: Filled, at: number) => string> = {
  "common first name": () => "maria",
  "first and last name": (_, at) =>
    ["maria marberg", "joia anlenson", "elnaova maria"][Math.floor(at * 3)] ?? "",
  "beginning of a name": (_, at) => ["marb", "joter", "ankto", "sofie"][Math.floor(at * 4)] ?? "",
  "two letters": (_, at) => ["ma", "jo", "be"][Math.floor(at * 3)] ?? "",
  "two common words": () => "maria anna",
  "misspelt name": (_, at) => ["marberh", "anlesnon", "jotreberg"][Math.floor(at * 3)] ?? "",
  "name that nobody bears": () => "xylophonist",
  "whole reference": (filled, at) => order(filled, at),
  "beginning of a reference": (filled, at) => order(filled, at).slice(0, -2),
  "beginning of every reference": () => "order-0",
  "part of a reference": (filled, at) => order(filled, at).slice(6),
  "reference without order": (filled, at) =>
    createHash("md5")
      .update(String(numberOf(filled, at, 2) - 1))
      .digest("hex"),
  "document number": (filled, at) => `AB ${String(numberOf(filled, at, 3)).padStart(8, "0")}`,
  id: (_, at) =>
    Math.floor(at * 0xffffffff)
      .toString(16)
      .padStart(8, "0"),
};

const named = <Value>(prefix: string, values: Record<string, Value>, ask: (value: Value) => Question) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}: ${name}`, ask(value)]));

const tabs = Object.fromEntries(verificationStatuses.map((status) => [status, status]));
const chart = (at: number, days: number, bucket: "hour" | "day" | "month") => {
  const from = new Date(dayOf(at * 0.05).getTime());
  return { bucket, timeZone: "Europe/Tallinn", from, to: new Date(from.getTime() + days * day) } as const;
};

export const questions: Record<string, Question> = {
  "first page": (ctx) => list({})(ctx),
  ...named("tab", tabs, (status) => (ctx) => list({ status })(ctx)),
  ...named("filter", filters, (filter) => (ctx, filled, at) => list({ filter: filter(filled, at) })(ctx)),
  "filter and tab: country, declined": (ctx) =>
    list({ status: "declined", filter: { countries: ["EE"] } })(ctx),
  "filter and tab: integration, review": (ctx, filled) =>
    list({ status: "review", filter: { integrationIds: [filled.integrationId] } })(ctx),
  "deep page": (ctx, _, at) => {
    const after = { value: dayOf(at).toISOString(), id: "80000000-0000-4000-8000-000000000000" };
    return list({ page: { after } })(ctx);
  },
  "sorted by name": (ctx) => list({ sort: "name", direction: "ascending" })(ctx),
  "longest waiting first": (ctx) => list({ sort: "waiting", direction: "ascending", status: "review" })(ctx),
  ...named(
    "search",
    searches,
    (search) => (ctx, filled, at) => list({ filter: { search: search(filled, at) } })(ctx),
  ),
  ...named(
    "search in a country",
    { "common first name": "maria", "two letters": "ma", "two common words": "maria anna" },
    (search) => (ctx) => list({ filter: { search, countries: ["EE"] } })(ctx),
  ),
  "counts: everything": (ctx) => countVerifications(ctx, {}),
  ...named("counts", filters, (filter) => (ctx, filled, at) => countVerifications(ctx, filter(filled, at))),
  "counts: country and document type": (ctx) =>
    countVerifications(ctx, { countries: ["EE"], documentTypes: ["visa"] }),
  "counts: common first name": (ctx) => countVerifications(ctx, { search: "maria" }),
  "chart: 3 days by hour": (ctx, _, at) => chartVerifications(ctx, {}, chart(at, 3, "hour")),
  "chart: 30 days": (ctx, _, at) => chartVerifications(ctx, {}, chart(at, 30, "day")),
  "chart: two years by month": (ctx, _, at) => chartVerifications(ctx, {}, chart(at, 690, "month")),
  "chart: 30 days of a country": (ctx, _, at) =>
    chartVerifications(ctx, { countries: ["EE"] }, chart(at, 30, "day")),
  "folding a thousand changes": ({ db }) =>
    db
      .transaction(async (tx) => {
        await tx.execute(
          "update verifications set assignee_id = null where id in (select id from verifications where status = 'review' limit 500)",
        );
        await foldChanges(tx, 1000);
        tx.rollback();
      })
      .catch(() => {}),
};
