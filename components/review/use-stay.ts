"use client";

import { useSyncExternalStore } from "react";

const key = "review-stay";
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether somebody likes to stay at a case that they have decided; remembered by this browser. */
export function useStay() {
  const stays = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key) === "yes",
    () => false,
  );
  const setStays = (next: boolean) => {
    if (next) localStorage.setItem(key, "yes");
    else localStorage.removeItem(key);
    for (const listener of listeners) listener();
  };
  return [stays, setStays] as const;
}
