/** The frame that dialogs and confirmations share: centred on a desk, from below on a phone. */
export const backdropClass =
  "fixed inset-0 z-40 bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0";

export const viewportClass =
  "fixed inset-0 z-40 flex items-end justify-center overflow-hidden sm:items-center sm:p-6";

export const dialogClass =
  "relative flex max-h-[calc(100dvh-2rem)] w-full flex-col border border-line-strong bg-raised text-ink shadow-float outline-none transition duration-150 ease-out data-ending-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0 max-sm:rounded-t-lg sm:rounded-lg";

export const dialogFootClass =
  "flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3 max-sm:pb-[max(0.75rem,env(safe-area-inset-bottom))]";
