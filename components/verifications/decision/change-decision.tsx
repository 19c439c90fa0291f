"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { answered } from "@/components/shell/answered";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toast";
import type { ActionError, ActionResult } from "@/lib/core/action-result";
import { type ReasonId, reasons, reasonsFor } from "@/lib/core/decision/reasons";
import { type CorrectedOutcome, type Correction, correctedOutcomes } from "@/lib/core/review/correction";
import { choices } from "./decide-action";
import type { Told } from "./will-be-sent";
import { sentWords } from "./will-be-sent";

type ChangeDecisionProps = {
  id: string;
  /** What holds now. */
  holds: { outcome: CorrectedOutcome | null; reason: ReasonId };
  told: Record<CorrectedOutcome, Told>;
  change: (correction: Correction & { id: string }) => Promise<ActionResult<unknown>>;
};

/** Puts another decision in the place of one that was sent. Both stay in the timeline. */
export function ChangeDecision({ id, holds, told, change }: ChangeDecisionProps) {
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<CorrectedOutcome>(
    holds.outcome === "approved" ? "declined" : "approved",
  );
  const [reason, setReason] = useState<ReasonId>();
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const note = useRef<HTMLTextAreaElement>(null);
  const toast = useToast();
  const router = useRouter();
  const ids = reasonsFor(outcome).filter((id) => id !== holds.reason);

  const send = () => {
    if (!reason) return setError({ code: "invalid", message: "", fields: { reason: "Choose a reason." } });
    start(async () => {
      const result = await answered(change({ id, outcome, reason, note: note.current?.value ?? "" }));
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      setOpen(false);
      toast.show({ title: `Decision changed: ${choices[outcome].done.toLowerCase()}`, tone: "success" });
      router.refresh();
    });
  };

  return (
    <Dialog
      title="Change the decision"
      description="Both decisions stay in the timeline; from now on the new one holds."
      trigger={<Button>Change decision</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      footer={
        <>
          <Button onClick={() => setOpen(false)}>Cancel</Button>
          <Button variant={outcome === "declined" ? "danger" : "primary"} pending={pending} onClick={send}>
            {choices[outcome].verb}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {error && !error.fields ? <Banner tone="danger" title={error.message} /> : null}
        <div>
          <SegmentedControl
            label="New decision"
            value={outcome}
            onValueChange={(next) => {
              setOutcome(next);
              setReason(undefined);
            }}
            options={correctedOutcomes.map((value) => ({ value, label: choices[value].done }))}
          />
        </div>
        <RadioGroup
          legend={choices[outcome].question}
          value={reason ?? ""}
          onValueChange={(value) => setReason(ids.find((id) => id === value))}
          error={reason ? null : (error?.fields?.reason ?? null)}
          options={ids.map((id) => ({ value: id, label: reasons[id].label }))}
        />
        <Field
          label="Why is the decision changed?"
          description="For colleagues; the client does not see it."
          error={error?.fields?.note}
        >
          <Textarea ref={note} rows={2} maxLength={2000} />
        </Field>
        <p className="text-xs text-ink-muted">{sentWords(told[outcome])} It is sent at once.</p>
      </div>
    </Dialog>
  );
}
