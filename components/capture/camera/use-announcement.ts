import { useEffect, useRef, useState } from "react";

/** A screen reader needs time to finish a sentence. */
const pause = 2000;

/** The text, changed no more often than it can be listened to. A countdown may not wait. */
export function useAnnouncement(text: string, isUrgent: boolean) {
  const [said, setSaid] = useState("");
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (text === said) return;
    const rest = isUrgent ? 0 : Math.max(0, saidAt.current + pause - performance.now());
    const timer = setTimeout(() => {
      saidAt.current = performance.now();
      setSaid(text);
    }, rest);
    return () => clearTimeout(timer);
  }, [text, said, isUrgent]);
  return said;
}
