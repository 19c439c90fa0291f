"use client";

import { Trash2 } from "lucide-react";
import { type FormEvent, useRef, useState, useTransition } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { RelativeTime } from "@/components/ui/relative-time";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toast";
import { Section } from "@/components/verifications/details/section";
import { longestNote, type Note } from "@/lib/core/review/note";
import type { CaseActions } from "./desk-actions";

type NotesProps = {
  id: string;
  notes: Note[];
  userId: string;
  actions: Pick<CaseActions, "addNote" | "deleteNote">;
};

/** What colleagues tell each other. N writes one, Ctrl or Cmd with Enter keeps it. */
export function Notes({ id, notes, userId, actions }: NotesProps) {
  const [added, setAdded] = useState<Note[]>([]);
  const [removed, setRemoved] = useState<string[]>([]);
  const shown = [...notes, ...added.filter(({ id }) => notes.every((note) => note.id !== id))].filter(
    ({ id }) => !removed.includes(id),
  );
  const [error, setError] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const field = useRef<HTMLTextAreaElement>(null);
  const toast = useToast();
  useKey({ key: "n", name: "Write a note", group: "Case" }, () => field.current?.focus());

  const add = (event?: FormEvent) => {
    event?.preventDefault();
    const text = field.current?.value ?? "";
    start(async () => {
      const result = await actions.addNote({ id, text });
      setError(result.ok ? null : (result.error.fields?.text ?? result.error.message));
      if (!result.ok) return;
      setAdded((notes) => [...notes, result.value]);
      if (field.current) field.current.value = "";
      field.current?.blur();
    });
  };
  const remove = (note: Note) =>
    start(async () => {
      const result = await actions.deleteNote({ id, noteId: note.id });
      if (result.ok) setRemoved((ids) => [...ids, note.id]);
      else toast.show({ title: result.error.message, tone: "danger" });
    });

  return (
    <Section title="Notes" aside="for colleagues only">
      <ul className="divide-y divide-line">
        {shown.map((note) => (
          <li key={note.id} className="flex items-start gap-2 py-1.5">
            <div className="min-w-0 flex-1">
              <p className="wrap-anywhere whitespace-pre-wrap">{note.text}</p>
              <p className="text-xs text-ink-muted">
                {note.authorName}, <RelativeTime at={note.createdAt} />
              </p>
            </div>
            {note.authorId === userId ? (
              <IconButton size="sm" label="Delete this note" icon={<Trash2 />} onClick={() => remove(note)} />
            ) : null}
          </li>
        ))}
      </ul>
      <form
        aria-label="Write a note"
        className="flex flex-col gap-2 pt-1"
        onSubmit={add}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) add(event);
          if (event.key === "Escape") field.current?.blur();
        }}
      >
        <Field label={<span className="sr-only">Note</span>} error={error}>
          <Textarea
            ref={field}
            rows={1}
            maxLength={longestNote}
            placeholder="Write a note…"
            className="min-h-8!"
          />
        </Field>
        <Button type="submit" size="sm" pending={pending} className="self-end" iconEnd={<KeyHint>N</KeyHint>}>
          Add note
        </Button>
      </form>
    </Section>
  );
}
