import { type ReactNode, useId } from "react";

type SectionProps = { title: string; aside?: ReactNode; children: ReactNode };

/** A part of the page under its own head. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="rule-double-b mb-1 flex items-baseline justify-between gap-3 pb-1">
        <h2 id={id} className="text-sm">
          {title}
        </h2>
        {aside ? <span className="text-xs text-ink-muted">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
