"use server";

import { z } from "zod";
import { longestNote } from "@/lib/core/review/note";
import { longestStatus, longestStatusReason } from "@/lib/core/review/user-status";
import { text } from "@/lib/core/text";
import { action } from "@/lib/http/action";
import { assignVerification } from "@/lib/reviews/assign";
import { handOverCase } from "@/lib/reviews/hand-over";
import { nextCase } from "@/lib/reviews/next-case";
import {
  addNote as addNoteTo,
  deleteNote as deleteNoteOf,
  editNote as editNoteOf,
} from "@/lib/reviews/notes";
import { setUserStatus } from "@/lib/reviews/set-user-status";
import { requireReached } from "./require-reached";
import { queueFilter } from "./search-params";

const ofCase = z.object({ id: z.guid() });

export const startReviewing = action({
  can: "verification:decide",
  input: z.object({ filter: queueFilter }),
  handle: async ({ ctx, input }) => {
    await requireReached(ctx, input.filter);
    return (await nextCase(ctx, input)) ?? null;
  },
});

export const assign = action({
  can: "verification:decide",
  input: ofCase.extend({ userId: z.guid().nullable() }),
  handle: ({ ctx, input: { id, userId } }) => assignVerification(ctx, id, userId),
});

export const handOver = action({
  can: "verification:decide",
  input: ofCase.extend({ userId: z.guid("Choose a colleague."), note: text(longestNote) }),
  handle: ({ ctx, input: { id, ...handing } }) => handOverCase(ctx, id, handing),
});

export const addNote = action({
  can: "verification:decide",
  input: ofCase.extend({ text: text(longestNote) }),
  handle: ({ ctx, input: { id, text: words } }) => addNoteTo(ctx, id, words),
});

export const editNote = action({
  can: "verification:decide",
  input: ofCase.extend({ noteId: z.guid(), text: text(longestNote) }),
  handle: ({ ctx, input: { id, noteId, text: words } }) => editNoteOf(ctx, id, noteId, words),
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
