/** What floats: menus, lists, popovers. */
export const popupClass =
  "rounded-md border border-line-strong bg-raised text-sm text-ink shadow-float outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0";

/** One line in a list that floats. */
export const optionClass =
  "flex min-h-7 cursor-default select-none items-center gap-2 rounded-xs px-2 py-1 text-sm outline-none data-highlighted:bg-accent-soft data-disabled:text-ink-faint max-sm:min-h-10";
