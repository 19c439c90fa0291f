import type { ReactNode } from "react";

type EmptyStateProps = {
  icon?: ReactNode;
  title: string;
  /** What belongs here and how it gets here. */
  text?: ReactNode;
  actions?: ReactNode;
  /** Anything below: a line of code to copy. */
  children?: ReactNode;
};

/** What stands where nothing is yet: says why, and what to do. */
export function EmptyState({ icon, title, text, actions, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-6 py-14 text-center">
      {icon ? (
        <div className="mb-4 flex size-11 items-center justify-center rounded-full border border-line-strong text-ink-faint outline outline-line outline-offset-2 [&>svg]:size-5 [&>svg]:stroke-[1.5]">
          {icon}
        </div>
      ) : null}
      <h2 className="text-md tracking-[-0.01em]">{title}</h2>
      {text ? <p className="mt-1 max-w-md text-pretty text-ink-muted">{text}</p> : null}
      {actions ? <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div> : null}
      {children ? <div className="mt-6 w-full max-w-xl text-left">{children}</div> : null}
    </div>
  );
}
