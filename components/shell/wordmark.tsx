import { classNames } from "@/components/ui/class-names";

/** The sign alone: a P that is a loupe, with the thing it looks at. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={classNames("size-6 shrink-0", className)}>
      <path d="M6 22V9" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <circle cx="12.6" cy="8.8" r="6.6" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <circle cx="12.6" cy="8.8" r="2.3" className="fill-accent" />
    </svg>
  );
}

/** The sign and the name. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={classNames("flex items-center gap-2 text-ink", className)}>
      <Mark className="size-5.5" />
      <span className="text-md font-semibold tracking-[-0.025em]">Proofdesk</span>
    </span>
  );
}
