"use client";

import { useEffectEvent, useLayoutEffect } from "react";
import { usePreferences } from "@/components/ui/preferences";
import { isSingleKey, type Shortcut } from "./key";
import { registerKey } from "./registry";

/**
 * Calls back when a key is pressed anywhere on the page, and has it stand in the list of keys for as long. Never while one
 * types or is in a dialog or menu; single keys not for those who have switched them off.
 */
export function useKey(
  { key, name, group, repeats, isLocal }: Shortcut,
  onPress: () => void,
  enabled = true,
) {
  const press = useEffectEvent(onPress);
  const { hasShortcuts } = usePreferences();
  const isOn = hasShortcuts || !isSingleKey(key);
  // At once, and not a moment after what it belongs to is seen.
  useLayoutEffect(() => {
    if (enabled) return registerKey({ key, name, group, repeats, isLocal, isOn, press: () => press() });
  }, [key, name, group, repeats, isLocal, isOn, enabled]);
}
