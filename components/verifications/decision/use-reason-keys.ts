"use client";

import { useEffect, useEffectEvent } from "react";
import { usePreferences } from "@/components/ui/preferences";

type Keys = {
  /** The digit pressed, from 1. */
  onDigit: (digit: number) => void;
  onSend: () => void;
  onBack: () => void;
};

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea") !== null;

/** While reasons are shown: 1 to 9 choose unless single keys are off, Ctrl or Cmd with Enter sends, Esc goes back. */
export function useReasonKeys(keys: Keys) {
  const { hasShortcuts } = usePreferences();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const sends = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    // A radio that has the focus takes every Enter for itself, and does nothing with it.
    if (event.defaultPrevented && !sends) return;
    if (sends) keys.onSend();
    else if (event.key === "Escape") keys.onBack();
    else if (
      hasShortcuts &&
      /^[1-9]$/.test(event.key) &&
      !isTyping(event.target) &&
      !event.ctrlKey &&
      !event.metaKey
    )
      keys.onDigit(Number(event.key));
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
