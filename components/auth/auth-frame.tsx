import type { ReactNode } from "react";
import { Wordmark } from "@/components/shell/wordmark";
import { Guilloche } from "./guilloche";

type AuthFrameProps = { title: string; text?: ReactNode; wide?: boolean; children: ReactNode };

/** The page of somebody who is not inside yet: one thing to do, and the print of a passport beside it. */
export function AuthFrame({ title, text, wide, children }: AuthFrameProps) {
  return (
    <main className="relative isolate grid min-h-dvh overflow-hidden bg-surface lg:grid-cols-[minmax(26rem,2fr)_3fr]">
      <div className="flex flex-col px-6 py-6 sm:px-10">
        <Wordmark />
        <div
          className={`mx-auto flex w-full flex-1 flex-col justify-center pt-8 pb-24 ${wide ? "max-w-96" : "max-w-80"}`}
        >
          <h1 className="mb-1 text-2xl">{title}</h1>
          <div className="mb-7 text-base text-pretty text-ink-muted">{text}</div>
          {children}
        </div>
      </div>
      <div
        aria-hidden="true"
        className="relative overflow-hidden border-l border-line-strong bg-sunken max-lg:absolute max-lg:inset-0 max-lg:-z-10 max-lg:border-0 max-lg:bg-surface"
      >
        <Guilloche className="absolute left-1/2 w-[46rem] -translate-x-1/2 text-accent/30 max-lg:bottom-0 max-lg:translate-y-[62%] lg:top-1/2 lg:w-[max(46rem,78%)] lg:-translate-y-1/2 lg:text-accent/55" />
        <p className="absolute inset-x-10 bottom-8 overflow-hidden font-mono text-xs leading-5 tracking-[0.2em] whitespace-nowrap text-ink-muted max-lg:hidden">
          P&lt;PRFDESK&lt;&lt;SIGN&lt;IN&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;
        </p>
      </div>
    </main>
  );
}
