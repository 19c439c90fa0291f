import type { ReactNode } from "react";

/** A key to press: `<Kbd>A</Kbd>`. Takes the colour of the text around it. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-xs border border-current/40 px-1 font-mono text-2xs leading-none">
      {children}
    </kbd>
  );
}
