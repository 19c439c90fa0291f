import { classNames } from "./class-names";

/** A quiet bar where a value will stand; give it the width of that value (`w-24`). The region around it says `aria-busy`. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classNames("block h-2.5 animate-pulse rounded-xs bg-tone-neutral-bg", className)}
    />
  );
}
