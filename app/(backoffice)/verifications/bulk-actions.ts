"use server";

import { z } from "zod";
import { cancelBulk, retryBulk } from "@/lib/bulk/change";
import { startBulk } from "@/lib/bulk/start";
import { previewBulk } from "@/lib/bulk/target";
import type { Ctx } from "@/lib/context";
import type { BulkTarget } from "@/lib/core/bulk/bulk";
import { bulkOrder } from "@/lib/core/bulk/order";
import { notFound } from "@/lib/core/errors";
import { text } from "@/lib/core/text";
import { action } from "@/lib/http/action";
import { getFilterVocabulary } from "@/lib/verifications/vocabulary";
import { listingOf, parseListParams } from "./(list)/search-params";

const ids = z.array(z.guid()).max(10_000, "Choose at most 10,000 one by one.");
const chosen = z.union([z.object({ ids: ids.min(1) }), z.object({ query: text(4000), except: ids })]);

/** What the list's address means to whoever asks; what is typed in it is parsed as the list does. */
async function targetOf(ctx: Ctx, target: z.output<typeof chosen>): Promise<BulkTarget> {
  if ("ids" in target) return target;
  const params = parseListParams(Object.fromEntries(new URLSearchParams(target.query)));
  const { filter, status } = listingOf(params, await getFilterVocabulary(ctx, params.zone ?? "UTC"));
  return { filter, status, except: target.except };
}

export const previewRun = action({
  can: "verification:read",
  input: z.object({ target: chosen }),
  handle: async ({ ctx, input: { target } }) => {
    const preview = await previewBulk(ctx, await targetOf(ctx, target));
    if (preview.total === 0) throw notFound("verification");
    return preview;
  },
});

const typedCount = z.number().optional().catch(undefined);

export const startRun = action({
  can: "verification:decide",
  input: z.object({ order: bulkOrder, target: chosen, typedCount }),
  handle: async ({ ctx, input: { target, ...start } }) =>
    startBulk(ctx, { ...start, target: await targetOf(ctx, target) }),
});

export const startResendRun = action({
  can: "webhook:resend",
  input: z.object({ target: chosen }),
  handle: async ({ ctx, input: { target } }) =>
    startBulk(ctx, { order: { action: "resend_webhook" }, target: await targetOf(ctx, target) }),
});

export const cancelRun = action({
  can: "verification:read",
  input: z.object({ id: z.guid() }),
  handle: async ({ ctx, input: { id } }) => {
    await cancelBulk(ctx, id);
  },
});

export const retryRun = action({
  can: "verification:read",
  input: z.object({ id: z.guid() }),
  handle: ({ ctx, input: { id } }) => retryBulk(ctx, id),
});
