/** Around the room: what a phone does not show. */
export const surroundings =
  "min-h-dvh text-ink sm:flex sm:items-center sm:justify-center sm:bg-sunken sm:py-8";

/** A phone's whole screen; elsewhere a card of about its size, or a wider one for what says `data-wide`. */
export const room =
  "relative flex min-h-dvh flex-col bg-surface text-base sm:min-h-[min(48rem,calc(100dvh-4rem))] sm:w-120 sm:rounded-xl sm:border sm:border-line sm:bg-raised sm:shadow-float sm:has-data-wide:min-h-[min(36rem,calc(100dvh-4rem))] sm:has-data-wide:w-full sm:has-data-wide:max-w-220";
