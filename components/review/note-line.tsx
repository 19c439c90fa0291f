"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState, useTransition } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { RelativeTime } from "@/components/ui/relative-time";
import { useToast } from "@/components/ui/toast";
import type { Note } from "@/lib/core/review/note";
import { NoteForm } from "./note-form";

type NoteLineProps = {
  note: Note;
  isOwn: boolean;
  edit: (text: string) => Promise<string | null>;
  remove: () => Promise<string | null>;
};

/** A note. One's own can be changed and taken away. */
export function NoteLine({ note, isOwn, edit, remove }: NoteLineProps) {
  const [isEdited, setEdited] = useState(false);
  const [pending, start] = useTransition();
  const toast = useToast();
  if (isEdited)
    return (
      <li className="py-1.5">
        <NoteForm
          label="Edit the note"
          verb="Save note"
          text={note.text}
          write={async (text) => {
            const wrong = await edit(text);
            if (wrong === null) setEdited(false);
            return wrong;
          }}
          leave={() => setEdited(false)}
        />
      </li>
    );
  return (
    <li className="flex items-start gap-1 py-1.5">
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere whitespace-pre-wrap">{note.text}</p>
        <p className="text-xs text-ink-muted">
          {note.authorName}, <RelativeTime at={note.createdAt} />
          {note.editedAt ? ", edited" : null}
        </p>
      </div>
      {isOwn ? (
        <>
          <IconButton size="sm" label="Edit this note" icon={<Pencil />} onClick={() => setEdited(true)} />
          <IconButton
            size="sm"
            label="Delete this note"
            icon={<Trash2 />}
            disabled={pending}
            onClick={() =>
              start(async () => {
                const wrong = await remove();
                if (wrong) toast.show({ title: wrong, tone: "danger" });
              })
            }
          />
        </>
      ) : null}
    </li>
  );
}
