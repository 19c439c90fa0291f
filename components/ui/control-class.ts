/** The frame of everything one types or picks in. 16 px on phones, or iOS zooms in. */
export const controlClass =
  "w-full min-w-0 rounded-sm border border-edge bg-raised text-sm text-ink transition-colors duration-100 hover:border-ink-faint focus-visible:outline-offset-0 data-invalid:border-danger data-disabled:border-line-strong data-disabled:bg-sunken data-disabled:text-ink-faint max-sm:text-md";

/** One line high. */
export const controlHeight = "h-8 px-2.5 max-sm:h-11";
