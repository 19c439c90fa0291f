import Link from "next/link";
import type { ReactNode } from "react";
import { ForgetPages } from "./forget-pages";
import { KeyCommands } from "./keys/key-commands";
import { NavDrawer } from "./nav-drawer";
import { type NavGroup, NavList } from "./nav-list";
import { PaletteButton } from "./palette/palette-button";
import { UserMenu, type UserMenuProps } from "./user-menu";
import { Wordmark } from "./wordmark";

type ShellProps = {
  nav: NavGroup[];
  user: Omit<UserMenuProps, "compact">;
  homeHref?: string;
  children: ReactNode;
};

/** The frame of the desk: where one can go on the left, who one is below it, the work on the right. */
export function Shell({ nav, user, homeHref = "/", children }: ShellProps) {
  return (
    <div className="min-h-dvh">
      <KeyCommands groups={nav} />
      <ForgetPages />
      <a
        href="#main"
        className="fixed top-2 left-2 z-60 rounded-sm bg-accent px-3 py-1.5 text-sm font-medium text-accent-ink not-focus:sr-only"
      >
        Skip to content
      </a>
      <div className="md:grid md:grid-cols-[13rem_minmax(0,1fr)]">
        <header className="sticky top-0 z-20 flex h-13 items-center justify-between border-b border-line-strong bg-sunken px-2 md:hidden">
          <NavDrawer groups={nav} />
          <Link href={homeHref} aria-label="Proofdesk, home" className="rounded-xs px-1 py-1">
            <Wordmark />
          </Link>
          <div className="flex items-center gap-1">
            <PaletteButton pages={nav} compact />
            <UserMenu {...user} compact />
          </div>
        </header>
        <aside
          aria-label="Sidebar"
          className="rule-double-r sticky top-0 hidden h-dvh flex-col bg-sunken md:flex"
        >
          <div className="flex h-15 items-center px-4">
            <Link href={homeHref} aria-label="Proofdesk, home" className="-mx-1 rounded-xs px-1 py-1">
              <Wordmark />
            </Link>
          </div>
          <div className="px-3 pb-3">
            <PaletteButton pages={nav} />
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto py-1">
            <NavList groups={nav} />
          </div>
          <div className="border-t border-line p-2">
            <UserMenu {...user} />
          </div>
        </aside>
        <main id="main" tabIndex={-1} className="min-w-0 px-4 pt-5 pb-16 outline-none sm:px-6 xl:px-8">
          <div className="max-w-[84rem]">{children}</div>
        </main>
      </div>
    </div>
  );
}
