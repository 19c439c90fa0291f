"use client";

import { type ReactNode, useState } from "react";
import { useRefresh } from "@/components/shell/use-refresh";
import { Banner } from "@/components/ui/banner";
import { useToast } from "@/components/ui/toast";
import type { ActionError } from "@/lib/core/action-result";
import { reasons } from "@/lib/core/decision/reasons";
import { choices, type Propose } from "./decide-action";
import { type Decidable, DecisionPanel } from "./decision-panel";
import { UndoBar } from "./undo-bar";
import { type Undoable, useUndoable } from "./use-undoable";

type DecideHereProps = {
  subject: { id: string; name: string };
  decidable: Decidable;
  /** Whether there is still something to decide. */
  isDecidable: boolean;
  /** Why somebody else decides it, in place of the buttons. */
  instead?: ReactNode;
  /** One's own decision that can still be undone. */
  pending?: Undoable;
  propose: Propose;
};

/** The decision where somebody stays at one verification; with the same seconds to undo it as at the desk. */
export function DecideHere({ subject, decidable, isDecidable, instead, pending, propose }: DecideHereProps) {
  const [refusal, setRefusal] = useState<ActionError>();
  const [announcement, announce] = useState("");
  const refresh = useRefresh();
  const toast = useToast();
  const { undoables, decide, takeBack, sendNow } = useUndoable(
    propose,
    {
      onRefused: (_, error) => {
        setRefusal(error);
        void refresh();
      },
      onUndone: () => announce("Undone."),
      onKept: ({ message }) => toast.show({ title: message, tone: "danger" }),
      onSent: () => void refresh(),
    },
    pending ? [pending] : [],
  );
  const decided = undoables[0];
  if (!isDecidable && !refusal && !decided) return null;
  const isLate = refusal?.code === "conflict";
  const said = decided ? (
    <p>
      <span className="font-medium">
        {choices[decided.choice.outcome].done}: {reasons[decided.choice.reason].label}.
      </span>{" "}
      <span className="text-ink-muted">It is sent in a few seconds, unless you undo it.</span>
    </p>
  ) : undefined;
  const refused = refusal ? (
    <Banner tone="danger" title={refusal.message}>
      {refusal.requestId ? <span className="id-text text-xs">{refusal.requestId}</span> : null}
    </Banner>
  ) : undefined;
  return (
    <>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <DecisionPanel
        decidable={decidable}
        chosen={pending?.choice}
        notice={isLate ? undefined : refused}
        instead={said ?? (isLate ? refused : undefined) ?? instead}
        onSend={(choice) => {
          setRefusal(undefined);
          announce(`${choices[choice.outcome].done}.`);
          void decide(subject, choice);
        }}
      />
      <UndoBar
        undoables={undoables}
        onUndo={(undoable) => void takeBack(undoable)}
        onSendNow={(undoable) => void sendNow(undoable)}
      />
    </>
  );
}
