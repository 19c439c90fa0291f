"use client";

import { useEffect, useState } from "react";

/** Well under the three flashes in a second that WCAG 2.3.1 allows. */
const everyMs = 600;

/** Two pictures in one place, one after the other. Whoever wants little movement changes them by hand. */
export function useFlicker() {
  const [isOn, setOn] = useState(false);
  const [isSecond, setSecond] = useState(false);
  const [isStill, setStill] = useState(false);
  useEffect(() => {
    if (!isOn || isStill) return;
    const timer = setInterval(() => setSecond((second) => !second), everyMs);
    return () => clearInterval(timer);
  }, [isOn, isStill]);
  const stop = () => {
    setOn(false);
    setSecond(false);
  };
  return {
    isOn,
    isSecond: isOn && isSecond,
    stop,
    press: () => {
      if (!isOn) {
        setStill(matchMedia("(prefers-reduced-motion: reduce)").matches);
        setOn(true);
        setSecond(true);
      } else if (isStill && isSecond) setSecond(false);
      else stop();
    },
  };
}
