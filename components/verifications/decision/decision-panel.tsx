"use client";

import { type ReactNode, useState } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { ReasonId } from "@/lib/core/decision/reasons";
import { type Outcome, outcomes } from "@/lib/core/decision/verdict";
import type { DecidedAttempt } from "./asked-again";
import { choices, type DecisionChoice } from "./decide-action";
import { DecisionForm } from "./decision-form";
import type { EndUserWords } from "./end-user-reads";
import type { Told } from "./will-be-sent";

/** What a decision rests on beside the reviewer. */
export type Decidable = {
  attempt: DecidedAttempt;
  /** After it the flow asks for nothing again. */
  isLastAttempt: boolean;
  words: EndUserWords;
  told: Record<Outcome, Told>;
  /** What is most used for such verifications, first. */
  usedReasons: ReasonId[];
};

type DecisionPanelProps = {
  decidable: Decidable;
  /** What was chosen before it was undone. */
  chosen?: DecisionChoice;
  /** Where nothing can be decided just now: what stands in place of the buttons. */
  instead?: ReactNode;
  /** Why the last try came to nothing. */
  notice?: ReactNode;
  onSend: (choice: DecisionChoice) => void;
  /** At the foot of a column of its own, instead of above what scrolls. */
  isFoot?: boolean;
};

const onPhone =
  "max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:max-h-[85dvh] max-lg:border-x-0 max-lg:border-b-0 max-lg:pb-[max(0.75rem,env(safe-area-inset-bottom))] max-lg:shadow-float";
const onPage = "lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)]";
const atFoot = "lg:max-h-[calc(100%-0.75rem)] lg:shrink-0";

/** Approve, decline or ask again, by button or by key. On a phone it is a bar at the bottom. */
export function DecisionPanel({ decidable, chosen, instead, notice, onSend, isFoot }: DecisionPanelProps) {
  const { isLastAttempt, told } = decidable;
  const [outcome, setOutcome] = useState<Outcome | undefined>(chosen?.outcome);
  const [sent, setSent] = useState(chosen);
  const isAsking = !instead && !outcome;
  const offer = (option: Outcome) => ({
    ...{ key: choices[option].key, name: choices[option].verb, group: "Decision" as const },
  });
  useKey(offer("approved"), () => setOutcome("approved"), isAsking);
  useKey(offer("declined"), () => setOutcome("declined"), isAsking);
  useKey(
    offer("resubmission_requested"),
    () => setOutcome("resubmission_requested"),
    isAsking && !isLastAttempt,
  );
  return (
    <section
      aria-label="Decision"
      className={classNames(
        "z-10 flex flex-col overflow-y-auto border border-line-strong bg-raised p-3",
        isFoot ? atFoot : onPage,
        onPhone,
      )}
    >
      {notice ? <div className="mb-3">{notice}</div> : null}
      {instead}
      {outcome && !instead ? (
        <DecisionForm
          key={outcome}
          {...decidable}
          told={told[outcome]}
          outcome={outcome}
          chosen={sent?.outcome === outcome ? sent : undefined}
          send={(choice) => {
            setSent(choice);
            onSend(choice);
          }}
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
      {isAsking && isLastAttempt ? (
        <p className="mt-2 text-xs text-ink-muted">This is the last attempt that the flow allows.</p>
      ) : null}
    </section>
  );
}
