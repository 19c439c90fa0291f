import type { ReactNode } from "react";

/** Large enough to be read with the phone at arm's length. It is read out elsewhere. */
export function Countdown({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 top-3 text-center text-[4rem] leading-none font-semibold text-ink tabular-nums [text-shadow:0_0_12px_#000]"
    >
      {children}
    </span>
  );
}
