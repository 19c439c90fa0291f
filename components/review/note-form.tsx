"use client";

import { type FormEvent, type ReactNode, type RefObject, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { longestNote } from "@/lib/core/review/note";

type NoteFormProps = {
  label: string;
  verb: string;
  hint?: ReactNode;
  /** What is changed, where it is not a new one. */
  text?: string;
  field?: RefObject<HTMLTextAreaElement | null>;
  /** Answers with what is wrong, or null. */
  write: (text: string) => Promise<string | null>;
  leave?: () => void;
};

/** Writes a note or changes one. Ctrl or Cmd with Enter keeps it, Esc leaves it. */
export function NoteForm({ label, verb, hint, text, field, write, leave }: NoteFormProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const area = field ?? own;
  const [error, setError] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    start(async () => {
      const wrong = await write(area.current?.value ?? "");
      setError(wrong);
      if (wrong !== null || !area.current) return;
      area.current.value = "";
      area.current.blur();
    });
  };
  return (
    <form
      aria-label={label}
      className="flex flex-col gap-2 pt-1"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
        if (event.key !== "Escape") return;
        area.current?.blur();
        leave?.();
      }}
    >
      <Field label={<span className="sr-only">Note</span>} error={error}>
        <Textarea
          ref={area}
          rows={1}
          maxLength={longestNote}
          defaultValue={text}
          autoFocus={text !== undefined}
          placeholder="Write a note…"
          className="min-h-8!"
        />
      </Field>
      <div className="flex gap-2 self-end">
        {leave ? (
          <Button size="sm" variant="ghost" onClick={leave}>
            Cancel
          </Button>
        ) : null}
        <Button type="submit" size="sm" pending={pending} iconEnd={hint}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
