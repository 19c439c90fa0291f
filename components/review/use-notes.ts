"use client";

import { useState } from "react";
import { answered } from "@/components/shell/answered";
import type { ActionResult } from "@/lib/core/action-result";
import type { Note } from "@/lib/core/review/note";
import type { CaseActions } from "./desk-actions";

export type NoteActions = Pick<CaseActions, "addNote" | "editNote" | "deleteNote">;

const sentenceOf = (result: ActionResult<unknown>) =>
  result.ok ? null : (result.error.fields?.text ?? result.error.message);

/** The notes of a case, with what was done to them here since they were read. */
export function useNotes(id: string, notes: Note[], actions: NoteActions) {
  const [changed, setChanged] = useState<Note[]>([]);
  const [removed, setRemoved] = useState<string[]>([]);
  const find = (noteId: string) => changed.find((note) => note.id === noteId);
  const added = changed.filter(({ id }) => notes.every((note) => note.id !== id));
  const keep = (result: ActionResult<Note>) => {
    if (result.ok) setChanged((all) => [...all.filter((note) => note.id !== result.value.id), result.value]);
    return sentenceOf(result);
  };
  return {
    shown: [...notes.map((note) => find(note.id) ?? note), ...added].filter(
      ({ id }) => !removed.includes(id),
    ),
    // Each answers with what is wrong, or null.
    add: async (text: string) => keep(await answered(actions.addNote({ id, text }))),
    edit: async (noteId: string, text: string) =>
      keep(await answered(actions.editNote({ id, noteId, text }))),
    remove: async (noteId: string) => {
      const result = await answered(actions.deleteNote({ id, noteId }));
      if (result.ok) setRemoved((ids) => [...ids, noteId]);
      return sentenceOf(result);
    },
  };
}
