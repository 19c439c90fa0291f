"use client";

import type { BaseUIEvent } from "@base-ui/react/types";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";

/** Enter that comes before what was typed is answered waits for that: else it would choose what stood there before. */
export function useEnter(isAsking: boolean, chooseFirst: () => void) {
  const isWaiting = useRef(false);
  const hasWalked = useRef(false);
  const answered = useEffectEvent(() => {
    if (isWaiting.current) chooseFirst();
    isWaiting.current = false;
  });
  useEffect(() => {
    if (!isAsking) answered();
  }, [isAsking]);
  return {
    /** Something else was typed. */
    forget: () => {
      isWaiting.current = false;
      hasWalked.current = false;
    },
    onKeyDown: (event: BaseUIEvent<KeyboardEvent>) => {
      if (event.key.startsWith("Arrow")) hasWalked.current = true;
      if (event.key !== "Enter" || event.nativeEvent.isComposing || !isAsking || hasWalked.current) return;
      event.preventDefault();
      event.preventBaseUIHandler();
      isWaiting.current = true;
    },
  };
}
