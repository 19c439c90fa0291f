"use client";

import { createContext, type ReactNode, useContext } from "react";
import { BackIcon, CloseIcon } from "./icons";
import { messages } from "./messages";
import { Progress } from "./progress";
import { useHeading } from "./use-heading";

/** What every screen has around it. */
export type ScreenFrame = {
  company: string;
  onBack?: () => void;
  onLeave?: () => void;
  position?: number;
  count?: number;
};

export const ScreenContext = createContext<ScreenFrame>({ company: "" });

const cornerButton =
  "flex size-12 items-center justify-center rounded-full text-ink-muted transition-colors hover:bg-hover hover:text-ink";

function Header() {
  const { company, onBack, onLeave, position, count } = useContext(ScreenContext);
  return (
    <header className="grid grid-cols-[3rem_1fr_3rem] items-center px-1.5 pt-1">
      {onBack ? (
        <button type="button" onClick={onBack} aria-label={messages.back} className={cornerButton}>
          <BackIcon />
        </button>
      ) : (
        <span />
      )}
      <p className="truncate py-4 text-center text-base font-semibold">{company}</p>
      {onLeave ? (
        <button type="button" onClick={onLeave} aria-label={messages.leave} className={cornerButton}>
          <CloseIcon />
        </button>
      ) : (
        <span />
      )}
      {position && count ? <Progress position={position} count={count} /> : null}
    </header>
  );
}

type Props = {
  heading: string;
  lead?: ReactNode;
  /** Drawn above the heading, which stays the first thing that is read out. */
  picture?: ReactNode;
  /** Stays at the bottom edge, under the thumb. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** One step: a heading that takes the focus when the step appears, what it is about, and what can be done. */
export function Screen({ heading, lead, picture, actions, children }: Props) {
  const { company } = useContext(ScreenContext);
  const title = useHeading(heading, company);
  return (
    <div className="flex flex-1 flex-col">
      <Header />
      <main className="flex flex-1 flex-col px-6 pt-7 pb-6 transition-[opacity,translate] duration-300 ease-out starting:translate-y-1.5 starting:opacity-0">
        {picture}
        <h1 ref={title} tabIndex={-1} className="text-2xl outline-none">
          {heading}
        </h1>
        {lead && <p className="mt-2.5 text-md text-pretty text-ink-muted">{lead}</p>}
        {children}
      </main>
      {actions && (
        <footer className="sticky bottom-0 flex flex-col gap-2.5 bg-surface px-6 pt-3 pb-[max(1.25rem,env(safe-area-inset-bottom))] before:pointer-events-none before:absolute before:inset-x-0 before:bottom-full before:h-8 before:bg-linear-to-t before:from-surface before:to-transparent sm:rounded-b-xl sm:bg-raised sm:before:from-raised">
          {actions}
        </footer>
      )}
    </div>
  );
}
