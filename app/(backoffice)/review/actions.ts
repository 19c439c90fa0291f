"use server";

import { z } from "zod";
import type { Ctx } from "@/lib/context";
import { longestNote } from "@/lib/core/review/note";
import type { QueueFilter } from "@/lib/core/review/queue";
import { longestStatus, longestStatusReason } from "@/lib/core/review/user-status";
import { text } from "@/lib/core/text";
import { action } from "@/lib/http/action";
import { getIntegration } from "@/lib/integrations/get";
import { assignVerification } from "@/lib/reviews/assign";
import { listDroppedDecisions } from "@/lib/reviews/list-dropped";
import { nextCase } from "@/lib/reviews/next-case";
import { addNote as addNoteTo, deleteNote as deleteNoteOf } from "@/lib/reviews/notes";
import { openCase as open } from "@/lib/reviews/open-case";
import { readProgress } from "@/lib/reviews/read-progress";
import { releaseCase } from "@/lib/reviews/release-case";
import { renewLease } from "@/lib/reviews/renew-lease";
import { setUserStatus } from "@/lib/reviews/set-user-status";
import { takeOverCase } from "@/lib/reviews/take-over-case";
import { getVerification } from "@/lib/verifications/get";
import { readCase as read } from "./read-case";
import { queueFilter } from "./search-params";

const ofCase = z.object({ id: z.guid() });
const openIds = z.array(z.guid()).max(5);
const instant = z.iso.datetime().transform((value) => new Date(value));

/** A queue of an integration that is out of reach is not there, rather than empty. */
async function requireReached(ctx: Ctx, { integrationId }: QueueFilter) {
  if (integrationId) await getIntegration(ctx, integrationId);
}

export const openCase = action({
  can: "verification:decide",
  input: ofCase,
  handle: ({ ctx, input: { id } }) => open(ctx, id),
});

export const takeOver = action({
  can: "verification:decide",
  input: ofCase,
  handle: ({ ctx, input: { id } }) => takeOverCase(ctx, id),
});

export const leave = action({
  can: "verification:decide",
  input: z.object({ ids: openIds }),
  handle: async ({ ctx, input: { ids } }) => {
    for (const id of ids) {
      await getVerification(ctx, id);
      await releaseCase(ctx, id);
    }
  },
});

export const tend = action({
  can: "verification:decide",
  input: z.object({ ids: openIds, filter: queueFilter, dayStart: instant, since: instant }),
  handle: async ({ ctx, input: { ids, filter, dayStart, since } }) => {
    await requireReached(ctx, filter);
    const [progress, dropped, ...claims] = await Promise.all([
      readProgress(ctx, filter, dayStart),
      listDroppedDecisions(ctx, since),
      ...ids.map(async (id) => [id, await renewLease(ctx, id)] as const),
    ]);
    return { progress, dropped, claims: Object.fromEntries(claims) };
  },
});

export const takeNext = action({
  can: "verification:decide",
  input: z.object({ after: z.guid(), filter: queueFilter }),
  handle: async ({ ctx, input }) => {
    await requireReached(ctx, input.filter);
    await getVerification(ctx, input.after);
    const id = await nextCase(ctx, input);
    return id ? read(ctx, id) : null;
  },
});

export const startReviewing = action({
  can: "verification:decide",
  input: z.object({ filter: queueFilter }),
  handle: async ({ ctx, input }) => {
    await requireReached(ctx, input.filter);
    return (await nextCase(ctx, input)) ?? null;
  },
});

export const readCase = action({
  can: "verification:decide",
  input: ofCase,
  handle: ({ ctx, input: { id } }) => read(ctx, id),
});

export const assign = action({
  can: "verification:decide",
  input: ofCase.extend({ userId: z.guid().nullable() }),
  handle: ({ ctx, input: { id, userId } }) => assignVerification(ctx, id, userId),
});

export const addNote = action({
  can: "verification:decide",
  input: ofCase.extend({ text: text(longestNote) }),
  handle: ({ ctx, input: { id, text: words } }) => addNoteTo(ctx, id, words),
});

export const deleteNote = action({
  can: "verification:decide",
  input: ofCase.extend({ noteId: z.guid() }),
  handle: ({ ctx, input: { id, noteId } }) => deleteNoteOf(ctx, id, noteId),
});

export const giveStatus = action({
  can: "verification:decide",
  input: ofCase.extend({ status: text(longestStatus), reason: text(longestStatusReason) }),
  handle: ({ ctx, input: { id, ...words } }) => setUserStatus(ctx, id, words),
});
