import type { ReactNode } from "react";

type FactorLineProps = { icon: ReactNode; title: ReactNode; text: ReactNode; actions: ReactNode };

/** One way of showing who one is, with what can be done about it. */
export const FactorLine = ({ icon, title, text, actions }: FactorLineProps) => (
  <li className="flex items-center gap-3 py-2">
    <span className="text-ink-faint [&>svg]:size-4">{icon}</span>
    <div className="min-w-0 flex-1">
      <p className="flex flex-wrap items-center gap-x-2">{title}</p>
      <p className="text-xs text-ink-muted">{text}</p>
    </div>
    <div className="flex shrink-0 gap-1.5">{actions}</div>
  </li>
);
