import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Note } from "@/lib/core/review/note";
import type { Db } from "../client";
import { notes } from "../schema/reviews";
import { within } from "../scope";

const { integrationId: _, verificationId: __, ...columns } = getTableColumns(notes);

export async function insertNote(db: Db, row: typeof notes.$inferInsert): Promise<Note> {
  const [note] = await db.insert(notes).values(row).returning(columns);
  if (!note) throw new Error("an insert returned no row");
  return note;
}

/** Oldest first. */
export const selectNotes = (db: Db, scope: Scope, verificationId: string): Promise<Note[]> =>
  db
    .select(columns)
    .from(notes)
    .where(and(eq(notes.verificationId, verificationId), within(scope, notes)))
    .orderBy(asc(notes.createdAt), asc(notes.id));

type Own = { id: string; verificationId: string; authorId: string };

const own = (scope: Scope, { id, verificationId, authorId }: Own) =>
  and(
    eq(notes.id, id),
    eq(notes.verificationId, verificationId),
    eq(notes.authorId, authorId),
    within(scope, notes),
  );

/** Undefined where it is not there, or somebody else's. */
export async function updateOwnNote(
  db: Db,
  scope: Scope,
  which: Own,
  change: { text: string; editedAt: Date },
): Promise<Note | undefined> {
  const [note] = await db.update(notes).set(change).where(own(scope, which)).returning(columns);
  return note;
}

export async function deleteOwnNote(db: Db, scope: Scope, which: Own): Promise<boolean> {
  const gone = await db.delete(notes).where(own(scope, which)).returning({ id: notes.id });
  return gone.length > 0;
}
