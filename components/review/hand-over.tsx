"use client";

import { type FormEvent, useRef, useState, useTransition } from "react";
import { answered } from "@/components/shell/answered";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Popover } from "@/components/ui/popover";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { longestNote } from "@/lib/core/review/note";
import type { Reviewer } from "@/lib/core/review/reviewer";
import type { CaseActions } from "./desk-actions";

type HandOverProps = {
  id: string;
  /** The others who may decide it. */
  reviewers: Reviewer[];
  handOver: CaseActions["handOver"];
  onDone: (name: string) => void;
};

/** Leaves a case that one does not want to decide alone to a colleague, with a note that says why. */
export function HandOver({ id, reviewers, handOver, onDone }: HandOverProps) {
  const [isOpen, setOpen] = useState(false);
  const [userId, setUserId] = useState(reviewers[0]?.id ?? "");
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [pending, start] = useTransition();
  const note = useRef<HTMLTextAreaElement>(null);
  useKey({ key: "s", name: "Hand over to a colleague", group: "Case" }, () => setOpen(true));

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    start(async () => {
      const result = await answered(handOver({ id, userId, note: note.current?.value ?? "" }));
      if (!result.ok) return setErrors(result.error.fields ?? { text: result.error.message });
      setOpen(false);
      onDone(result.value?.name ?? "");
    });
  };

  return (
    <Popover
      title="Hand over to a colleague"
      align="end"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" iconEnd={<KeyHint>S</KeyHint>}>
          Hand over
        </Button>
      }
    >
      <form
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
        }}
        className="flex w-80 max-w-full flex-col gap-3"
      >
        <Field label="To" error={errors.userId}>
          <Select
            value={userId}
            onValueChange={(next) => next && setUserId(next)}
            options={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
            className="w-full"
          />
        </Field>
        <Field label="Why?" description="A note for colleagues; nobody else sees it." error={errors.text}>
          <Textarea ref={note} rows={2} maxLength={longestNote} />
        </Field>
        <Button type="submit" variant="primary" pending={pending} className="self-end">
          Hand over
        </Button>
      </form>
    </Popover>
  );
}
