"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { adviceFor, type ReasonId, reasons, reasonsFor } from "@/lib/core/decision/reasons";
import type { Outcome } from "@/lib/core/decision/verdict";
import { KeyHint } from "../key-hint";
import { choices, type DecisionChoice } from "./decide-action";
import { useReasonKeys } from "./use-reason-keys";

type DecisionFormProps = {
  outcome: Outcome;
  pending: boolean;
  send: (choice: DecisionChoice) => void;
  back: () => void;
};

/** The reason for a decision, which there always is, and a note if there is more to say. */
export function DecisionForm({ outcome, pending, send, back }: DecisionFormProps) {
  const { verb, question } = choices[outcome];
  const ids = reasonsFor(outcome);
  const [reason, setReason] = useState<ReasonId>();
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);

  const choose = (id: string | undefined) => {
    const known = ids.find((candidate) => candidate === id);
    if (!known) return;
    setReason(known);
    setMissing(false);
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (pending || !form.current) return;
    if (!reason) return setMissing(true);
    send({ outcome, reason, note: String(new FormData(form.current).get("note") ?? "") });
  };
  useReasonKeys({ onDigit: (digit) => choose(ids[digit - 1]), onSend: submit, onBack: back });

  const advice = reason && adviceFor(reason);
  return (
    <form
      ref={form}
      tabIndex={-1}
      onSubmit={submit}
      aria-label={verb}
      className="flex flex-col gap-3 outline-none"
    >
      <RadioGroup
        legend={question}
        value={reason ?? ""}
        onValueChange={choose}
        error={isMissing ? "Choose a reason." : null}
        options={ids.map((id, index) => ({
          value: id,
          label: reasons[id].label,
          end: index < 9 ? <KeyHint>{index + 1}</KeyHint> : undefined,
        }))}
      />
      {advice ? (
        <div className="border-l-2 border-line-strong pl-3" aria-live="polite">
          <p className="text-xs text-ink-muted">The end user reads</p>
          <p>{advice}</p>
        </div>
      ) : null}
      <Field label="Note" optional description="For colleagues; the end user and the client never see it.">
        <Textarea name="note" rows={2} maxLength={2000} />
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={back} iconEnd={<KeyHint>Esc</KeyHint>}>
          Back
        </Button>
        <Button
          type="submit"
          variant={outcome === "declined" ? "danger" : "primary"}
          pending={pending}
          iconEnd={<KeyHint>Ctrl ↵</KeyHint>}
        >
          {verb}
        </Button>
      </div>
    </form>
  );
}
