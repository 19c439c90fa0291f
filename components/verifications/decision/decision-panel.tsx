"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ActionError } from "@/lib/core/action-result";
import { type Outcome, outcomes } from "@/lib/core/decision/verdict";
import type { DecidedAttempt } from "./asked-again";
import { choices, type DecideAction, type DecisionChoice } from "./decide-action";
import { DecisionForm } from "./decision-form";
import type { EndUserWords } from "./end-user-reads";

type DecisionPanelProps = {
  id: string;
  decide: DecideAction;
  /** Whether there is still something to decide. */
  isDecidable: boolean;
  attempt: DecidedAttempt;
  /** After it the flow asks for nothing again. */
  isLastAttempt: boolean;
  words: EndUserWords;
  /** How many webhook endpoints will hear of it. */
  endpoints: number;
};

function consequence(endpoints: number, isLastAttempt: boolean): string {
  const told = whoIsTold(endpoints);
  return isLastAttempt ? `This is the last attempt that the flow allows. ${told}` : told;
}

function whoIsTold(endpoints: number): string {
  if (endpoints === 0) return "No webhook endpoint is told.";
  return `Sends the decision to ${endpoints === 1 ? "1 webhook endpoint" : `${endpoints} webhook endpoints`}.`;
}

/** Approve, decline or ask again, by button or by key. On a phone it is a bar at the bottom. */
export function DecisionPanel({
  id,
  decide,
  isDecidable,
  isLastAttempt,
  endpoints,
  ...form
}: DecisionPanelProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [refusal, setRefusal] = useState<ActionError>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const router = useRouter();
  const isLate = refusal?.code === "conflict";
  const isAsking = isDecidable && !isLate && !outcome;
  const keyOf = (outcome: Outcome) =>
    ({ key: choices[outcome].key, name: choices[outcome].verb, group: "Decision" }) as const;
  useKey(keyOf("approved"), () => setOutcome("approved"), isAsking);
  useKey(keyOf("declined"), () => setOutcome("declined"), isAsking);
  useKey(
    keyOf("resubmission_requested"),
    () => setOutcome("resubmission_requested"),
    isAsking && !isLastAttempt,
  );

  const send = (choice: DecisionChoice) =>
    start(async () => {
      const result = await decide({ ...choice, id });
      setRefusal(result.ok ? undefined : result.error);
      if (result.ok) toast.show({ title: choices[choice.outcome].done, tone: "success" });
      if (result.ok || result.error.code === "conflict") setOutcome(undefined);
      if (!result.ok) router.refresh();
    });

  if (!isDecidable && !refusal) return null;
  return (
    <section
      aria-label="Decision"
      className="z-10 border border-line-strong bg-raised p-3 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:max-h-[85dvh] max-lg:overflow-y-auto max-lg:border-x-0 max-lg:border-b-0 max-lg:pb-[max(0.75rem,env(safe-area-inset-bottom))] max-lg:shadow-float"
    >
      {refusal ? (
        <div className={isDecidable && !isLate ? "mb-3" : undefined}>
          <Banner tone="danger" title={refusal.message}>
            {refusal.requestId ? <span className="id-text text-xs">{refusal.requestId}</span> : null}
          </Banner>
        </div>
      ) : null}
      {isDecidable && outcome ? (
        <DecisionForm
          key={outcome}
          {...form}
          outcome={outcome}
          pending={pending}
          send={send}
          back={() => setOutcome(undefined)}
        />
      ) : null}
      {isAsking ? (
        <div className="grid grid-cols-3 gap-2">
          {outcomes.map((option) => (
            <Button
              key={option}
              variant={option === "approved" ? "primary" : "secondary"}
              disabled={option === "resubmission_requested" && isLastAttempt}
              onClick={() => setOutcome(option)}
              iconEnd={<KeyHint>{choices[option].key.toUpperCase()}</KeyHint>}
              className="max-sm:px-2!"
            >
              {choices[option].verb}
            </Button>
          ))}
        </div>
      ) : null}
      {isDecidable && !isLate ? (
        <p className="mt-2 text-xs text-ink-muted">{consequence(endpoints, isLastAttempt)}</p>
      ) : null}
    </section>
  );
}
