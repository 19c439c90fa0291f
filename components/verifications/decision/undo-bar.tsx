"use client";

import { Send } from "lucide-react";
import { useEffect, useState } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { IconButton } from "@/components/ui/icon-button";
import { Shape, type ShapeName } from "@/components/ui/shape";
import { toneText } from "@/components/ui/tone";
import type { Outcome } from "@/lib/core/decision/verdict";
import { statusLooks } from "../status-look";
import { choices } from "./decide-action";
import type { Undoable } from "./use-undoable";

function useSecondsTo(until: number) {
  const secondsLeft = () => Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(secondsLeft);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsLeft), 250);
    return () => clearInterval(timer);
  });
  return seconds;
}

type Undoing = { onUndo: (undoable: Undoable) => void; onSendNow: (undoable: Undoable) => void };
type LineProps = Undoing & { undoable: Undoable; isNewest: boolean };

function Line({ undoable, isNewest, onUndo, onSendNow }: LineProps) {
  const { name, choice, until } = undoable;
  const seconds = useSecondsTo(until);
  const look: { shape: ShapeName; tone: keyof typeof toneText } =
    statusLooks[choice.outcome satisfies Outcome];
  return (
    <li className="flex items-center gap-2.5 py-2 pr-2 pl-3">
      <Shape name={look.shape} className={toneText[look.tone]} />
      <span className="min-w-0 flex-1 truncate text-sm">
        <span className="font-medium">{choices[choice.outcome].done}</span>
        <span className="text-ink-muted"> {name}</span>
      </span>
      <span className="w-8 text-right text-xs text-ink-muted tabular-nums" aria-hidden="true">
        {seconds} s
      </span>
      <IconButton
        size="sm"
        label={`Send now: ${choices[choice.outcome].done} ${name}`}
        icon={<Send />}
        onClick={() => onSendNow(undoable)}
      />
      <Button
        size="sm"
        onClick={() => onUndo(undoable)}
        iconEnd={isNewest ? <KeyHint>Z</KeyHint> : undefined}
      >
        Undo<span className="sr-only"> {name}</span>
      </Button>
    </li>
  );
}

type UndoBarProps = Undoing & {
  undoables: Undoable[];
  /** Where the foot of the page is full, and its head is not. */
  isAtHead?: boolean;
};

/** What was decided a moment ago, the newest first, each with the time that is left to take it back. */
export function UndoBar({ undoables, isAtHead = false, ...undoing }: UndoBarProps) {
  const waiting = undoables.filter(({ isGoing }) => !isGoing);
  const newest = waiting[0];
  useKey(
    { key: "z", name: "Undo the decision", group: "Decision" },
    () => newest && undoing.onUndo(newest),
    newest !== undefined,
  );
  if (!newest) return null;
  return (
    <section
      aria-label="Decided just now"
      className={classNames(
        "fixed bottom-6 left-1/2 z-60 w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 rounded-md border border-line-strong bg-raised shadow-float max-lg:top-3 max-lg:bottom-auto",
        isAtHead && "lg:top-1.5 lg:bottom-auto lg:left-[calc(50%+6.5rem)] lg:max-xl:w-72",
      )}
    >
      <ul className="divide-y divide-line">
        {waiting.slice(0, 3).map((undoable) => (
          <Line key={undoable.id} undoable={undoable} isNewest={undoable === newest} {...undoing} />
        ))}
      </ul>
    </section>
  );
}
