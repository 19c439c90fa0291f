/** Tabs, whether they switch a panel or lead to a URL. */
export const tabListClass =
  "flex gap-5 scroll-px-4 overflow-x-auto border-b border-line-strong [scrollbar-width:none] max-sm:-mx-4 max-sm:px-4";

export const tabClass =
  "relative flex h-9 shrink-0 items-center gap-1.5 whitespace-nowrap text-sm -outline-offset-2 transition-colors duration-100 after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 max-sm:h-11";

export const tabIdleClass = "text-ink-muted hover:text-ink";

export const tabCurrentClass = "font-medium text-ink after:bg-accent [scroll-initial-target:nearest]";

export const tabCountClass = "text-xs text-ink-faint";
