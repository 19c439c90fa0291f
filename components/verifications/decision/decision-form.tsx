"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useModCap } from "@/components/shell/keys/use-mod-cap";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { type ReasonId, reasons, reasonsFor } from "@/lib/core/decision/reasons";
import type { Outcome } from "@/lib/core/decision/verdict";
import { usedFirst } from "@/lib/core/review/used-first";
import type { DecidedAttempt } from "./asked-again";
import { choices, type DecisionChoice } from "./decide-action";
import { EndUserReads, type EndUserWords } from "./end-user-reads";
import { ReasonKeys, useFormKeys } from "./reason-keys";
import { RetakeChoice } from "./retake-choice";
import { useRetakes } from "./use-retakes";
import { type Told, WillBeSent } from "./will-be-sent";

export type DecisionFormProps = {
  outcome: Outcome;
  attempt: DecidedAttempt;
  /** After it the flow asks for nothing again. */
  isLastAttempt: boolean;
  words: EndUserWords;
  told: Told;
  usedReasons: readonly ReasonId[];
  /** What was chosen before it was undone. */
  chosen?: DecisionChoice;
  send: (choice: DecisionChoice) => void;
  back: () => void;
};

/** The reason for a decision, which there always is, and a note if there is more to say. */
export function DecisionForm(props: DecisionFormProps) {
  const { outcome, attempt, words, told, usedReasons, isLastAttempt, chosen, send, back } = props;
  const { verb, question } = choices[outcome];
  const ids = usedFirst(reasonsFor(outcome), usedReasons);
  const [reason, setReason] = useState<ReasonId | undefined>(chosen?.reason);
  const [isMissing, setMissing] = useState(false);
  const { reset, tick, ...retakes } = useRetakes(attempt, reason, chosen?.retakes);
  const asksAgain = outcome === "resubmission_requested";
  const form = useRef<HTMLFormElement>(null);
  const mod = useModCap();
  useEffect(() => form.current?.focus(), []);

  const choose = (id: string | undefined) => {
    const known = ids.find((candidate) => candidate === id);
    if (!known) return;
    setReason(known);
    setMissing(false);
    reset();
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!form.current) return;
    if (!reason || (asksAgain && retakes.asked.length === 0)) return setMissing(true);
    const note = String(new FormData(form.current).get("note") ?? "");
    send({ outcome, reason, note, retakes: asksAgain ? retakes.asked : [] });
  };
  useFormKeys({ form, onSend: submit, onBack: back });

  return (
    <form
      ref={form}
      tabIndex={-1}
      onSubmit={submit}
      aria-label={verb}
      className="flex min-h-0 flex-col gap-3 outline-none"
    >
      <ReasonKeys labels={ids.map((id) => reasons[id].label)} onChoose={(index) => choose(ids[index])} />
      <div className="flex min-h-0 flex-col gap-3 overflow-y-auto p-0.5">
        <RadioGroup
          legend={question}
          isDense
          value={reason ?? ""}
          onValueChange={choose}
          error={isMissing && !reason ? "Choose a reason." : null}
          options={ids.map((id, index) => ({
            value: id,
            label: reasons[id].label,
            end: index < 9 ? <KeyHint>{index + 1}</KeyHint> : undefined,
          }))}
        />
        {reason && asksAgain ? (
          <RetakeChoice
            {...retakes}
            onChange={tick}
            error={isMissing && retakes.asked.length === 0 ? "Choose at least one picture." : null}
          />
        ) : null}
        <Field label="Note" optional description="For colleagues; the end user and the client never see it.">
          <Textarea name="note" rows={2} maxLength={2000} defaultValue={chosen?.note} />
        </Field>
      </div>
      {reason && outcome !== "approved" ? (
        <EndUserReads outcome={outcome} reason={reason} words={words} />
      ) : null}
      <div className="flex shrink-0 justify-end gap-2">
        <Button onClick={back} iconEnd={<KeyHint>Esc</KeyHint>}>
          Back
        </Button>
        <Button
          type="submit"
          variant={outcome === "declined" ? "danger" : "primary"}
          iconEnd={<KeyHint>{mod} ↵</KeyHint>}
        >
          {verb}
        </Button>
      </div>
      <WillBeSent told={told} isLastAttempt={isLastAttempt} />
    </form>
  );
}
