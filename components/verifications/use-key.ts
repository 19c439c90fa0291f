"use client";

import { useEffect, useEffectEvent } from "react";
import { usePreferences } from "@/components/ui/preferences";

/** Where a key belongs to what has the focus. */
const taken =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Calls back when a key is pressed anywhere on the page, unless one is typing, holds a modifier or is in a dialog, or
 * has switched single keys off.
 */
export function useKey(key: string, onPress: () => void, enabled = true) {
  const press = useEffectEvent(onPress);
  const { hasShortcuts } = usePreferences();
  useEffect(() => {
    if (!enabled || !hasShortcuts) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== key || event.defaultPrevented || event.repeat) return;
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(taken)) return;
      event.preventDefault();
      press();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [key, enabled, hasShortcuts]);
}
