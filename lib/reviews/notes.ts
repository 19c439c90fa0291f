import { deleteOwnNote, insertNote, selectNotes, updateOwnNote } from "@/db/queries/reviews-notes";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { invalid, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { longestNote, type Note } from "@/lib/core/review/note";
import { getVerification } from "@/lib/verifications/get";
import { requireReviewer } from "./reviewing";
import { requireUnredacted } from "./unredacted";

// Notes stay among colleagues: no API, webhook or export tells of them, and the audit log keeps that there was one, not
// what it said.

/** Oldest first. */
export async function listNotes(ctx: Ctx, id: string): Promise<Note[]> {
  await getVerification(ctx, id);
  return selectNotes(ctx.db, ctx.scope, id);
}

export const addNote = (ctx: Ctx, id: string, text: string, now = new Date()): Promise<Note> =>
  inTransaction(ctx, async (ctx) => {
    const author = requireReviewer(ctx);
    const { integrationId } = await getVerification(ctx, id);
    await requireUnredacted(ctx, id);
    const note = await insertNote(ctx.db, {
      ...{ integrationId, verificationId: id, text: checkText(text), createdAt: now },
      ...{ authorId: author.id, authorName: author.name },
    });
    await recordNote(ctx, "note.add", id, { integrationId, noteId: note.id });
    return note;
  });

export const editNote = (
  ctx: Ctx,
  id: string,
  noteId: string,
  text: string,
  now = new Date(),
): Promise<Note> =>
  inTransaction(ctx, async (ctx) => {
    const { integrationId } = await getVerification(ctx, id);
    const change = { text: checkText(text), editedAt: now };
    const note = await updateOwnNote(ctx.db, ctx.scope, ownNote(ctx, id, noteId), change);
    if (!note) throw notFound("note of yours");
    await recordNote(ctx, "note.edit", id, { integrationId, noteId });
    return note;
  });

export const deleteNote = (ctx: Ctx, id: string, noteId: string) =>
  inTransaction(ctx, async (ctx) => {
    const { integrationId } = await getVerification(ctx, id);
    if (!(await deleteOwnNote(ctx.db, ctx.scope, ownNote(ctx, id, noteId)))) throw notFound("note of yours");
    await recordNote(ctx, "note.delete", id, { integrationId, noteId });
  });

function ownNote(ctx: Ctx, verificationId: string, id: string) {
  if (!isUuid(id)) throw notFound("note of yours");
  return { id, verificationId, authorId: requireReviewer(ctx).id };
}

function checkText(text: string): string {
  const plain = text.trim();
  if (plain === "") throw invalid("A note has words.", { text: "Write something." });
  if (plain.length > longestNote)
    throw invalid("The note is too long.", { text: `Use at most ${longestNote} characters.` });
  return plain;
}

const recordNote = (
  ctx: Ctx,
  action: "note.add" | "note.edit" | "note.delete",
  targetId: string,
  { integrationId, noteId }: { integrationId: string; noteId: string },
) => recordAudit(ctx, { action, targetId, integrationId, after: { noteId } });
