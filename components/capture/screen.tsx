import { createContext, type ReactNode, useContext } from "react";
import type { CaptureBrand } from "@/lib/core/capture/state";
import { BrandMark } from "./brand-mark";
import { BackIcon, CloseIcon } from "./icons";
import { useMessages } from "./language";
import { LanguageMenu } from "./language-menu";
import { Progress } from "./progress";
import { useHeading } from "./use-heading";

/** What every screen has around it. */
export type ScreenFrame = {
  brand: CaptureBrand | null;
  onBack?: () => void;
  onLeave?: () => void;
  position?: number;
  count?: number;
};

export const ScreenContext = createContext<ScreenFrame>({ brand: null });

const cornerButton =
  "flex size-12 shrink-0 items-center justify-center rounded-full text-ink-muted transition-colors hover:bg-hover hover:text-ink";

function Header({ hasWideMenu }: { hasWideMenu: boolean }) {
  const { brand, onBack, onLeave, position, count } = useContext(ScreenContext);
  const { common } = useMessages();
  return (
    <header className="px-1.5 pt-[max(0.25rem,env(safe-area-inset-top))]">
      <div className={`flex min-h-14 items-center ${onBack ? "" : "ps-3"}`}>
        {onBack && (
          <button type="button" onClick={onBack} aria-label={common.back} className={cornerButton}>
            <BackIcon />
          </button>
        )}
        {brand ? <BrandMark {...brand} /> : <span className="flex-1" />}
        <LanguageMenu isSmall={!hasWideMenu} />
        {onLeave && (
          <button type="button" onClick={onLeave} aria-label={common.leave} className={cornerButton}>
            <CloseIcon />
          </button>
        )}
      </div>
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
  /** The menu of languages with the name of the one that is spoken: where people look for it first. */
  hasWideMenu?: boolean;
  children?: ReactNode;
};

/** One step: a heading that takes the focus when the step appears, what it is about, and what can be done. */
export function Screen({ heading, lead, picture, actions, hasWideMenu = false, children }: Props) {
  const { brand } = useContext(ScreenContext);
  const title = useHeading(heading, brand?.name ?? "");
  return (
    <div className="flex flex-1 flex-col">
      <Header hasWideMenu={hasWideMenu} />
      <main className="flex flex-1 flex-col px-6 pt-6 pb-6 transition-[opacity,translate] duration-300 ease-out starting:translate-y-1.5 starting:opacity-0">
        {picture}
        <h1 ref={title} tabIndex={-1} className="text-2xl wrap-anywhere hyphens-manual outline-none">
          {heading}
        </h1>
        {lead && <p className="mt-2.5 text-md text-pretty text-ink-muted">{lead}</p>}
        {children}
      </main>
      {actions && (
        <footer className="sticky bottom-0 flex [@media(max-height:36rem)]:static flex-col gap-2.5 bg-surface px-6 pt-3 pb-[max(1.25rem,env(safe-area-inset-bottom))] before:pointer-events-none before:absolute before:inset-x-0 before:bottom-full before:h-8 before:bg-linear-to-t before:from-surface before:to-transparent sm:rounded-b-xl sm:bg-raised sm:before:from-raised">
          {actions}
        </footer>
      )}
    </div>
  );
}
