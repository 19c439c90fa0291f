"use client";

import { useRef } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Section } from "@/components/verifications/details/section";
import type { Note } from "@/lib/core/review/note";
import { NoteForm } from "./note-form";
import { NoteLine } from "./note-line";
import { type NoteActions, useNotes } from "./use-notes";

type NotesProps = { id: string; notes: Note[]; userId: string; actions: NoteActions };

/** What colleagues tell each other. N writes one. */
export function Notes({ id, notes, userId, actions }: NotesProps) {
  const { shown, add, edit, remove } = useNotes(id, notes, actions);
  const field = useRef<HTMLTextAreaElement>(null);
  useKey({ key: "n", name: "Write a note", group: "Case" }, () => field.current?.focus());
  return (
    <Section title="Notes" aside="for colleagues only">
      <ul className="divide-y divide-line">
        {shown.map((note) => (
          <NoteLine
            key={note.id}
            note={note}
            isOwn={note.authorId === userId}
            edit={(text) => edit(note.id, text)}
            remove={() => remove(note.id)}
          />
        ))}
      </ul>
      <NoteForm label="Write a note" verb="Add note" hint={<KeyHint>N</KeyHint>} field={field} write={add} />
    </Section>
  );
}
