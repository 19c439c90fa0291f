import { useEffect } from "react";

type Pace = { shortest: number; longest: number };

const calm: Pace = { shortest: 3000, longest: 20_000 };

/** Looks again while `isActive`: soon at first, then ever less often, and not while nobody looks at the page. */
export function usePolling(isActive: boolean, look: () => Promise<void>, { shortest, longest } = calm) {
  useEffect(() => {
    if (!isActive) return;
    let pause = shortest;
    let timer: ReturnType<typeof setTimeout>;
    const again = () => {
      timer = setTimeout(async () => {
        if (!document.hidden) await look();
        pause = Math.min(pause * 1.25, longest);
        again();
      }, pause);
    };
    const lookNow = () => {
      if (!document.hidden) void look();
    };
    again();
    document.addEventListener("visibilitychange", lookNow);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", lookNow);
    };
  }, [isActive, look, shortest, longest]);
}
