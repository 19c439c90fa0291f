"use client";

import { type RefObject, useEffectEvent, useLayoutEffect } from "react";
import { useKey } from "@/components/shell/keys/use-key";

function ReasonKey({ digit, label, onPress }: { digit: number; label: string; onPress: () => void }) {
  useKey({ key: String(digit), name: label, group: "Decision" }, onPress);
  return null;
}

type ReasonKeysProps = { labels: readonly string[]; onChoose: (index: number) => void };

/** While reasons are shown, 1 to 9 choose them. */
export const ReasonKeys = ({ labels, onChoose }: ReasonKeysProps) =>
  labels
    .slice(0, 9)
    .map((label, index) => (
      <ReasonKey key={label} digit={index + 1} label={label} onPress={() => onChoose(index)} />
    ));

type FormKeys = {
  form: RefObject<HTMLFormElement | null>;
  onSend: () => void;
  onBack: () => void;
};

/** Whether the key is meant for something else: a dialog, or another form. */
function isElsewhere(target: EventTarget | null, form: HTMLFormElement | null) {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]')) return true;
  const around = target.closest("form");
  return around !== null && around !== form;
}

/** Ctrl or Cmd with Enter sends and Esc goes back, also from inside a field: a radio would keep Enter for itself. */
export function useFormKeys({ form, onSend, onBack }: FormKeys) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || isElsewhere(event.target, form.current)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSend();
    else if (event.key === "Escape") onBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, []);
}
