import type { ReactNode } from "react";
import { ChevronIcon } from "./icons";

export type Choice = { value: string; title: string; hint?: string; aside?: string; icon?: ReactNode };

type Props = { label?: string; choices: Choice[]; onChoose: (value: string) => void };

/** A list in which one tap is the answer. */
export function Choices({ label, choices, onChoose }: Props) {
  return (
    <section className="mt-3">
      {label && <h2 className="mb-1 text-base text-ink-muted">{label}</h2>}
      <ul className="divide-y divide-line">
        {choices.map(({ value, title, hint, aside, icon }) => (
          <li key={value}>
            <button
              type="button"
              onClick={() => onChoose(value)}
              className="-mx-3 flex min-h-13 w-[calc(100%+1.5rem)] items-center gap-4 rounded-xl px-3 py-2.5 text-start transition-colors hover:bg-hover active:bg-accent-soft"
            >
              {icon && (
                <span className="flex size-12 shrink-0 items-center justify-center rounded-xl bg-accent-soft text-accent">
                  {icon}
                </span>
              )}
              <span className="min-w-0 flex-1">
                <span className="block text-md font-medium">{title}</span>
                {hint && <span className="block text-base text-ink-muted">{hint}</span>}
              </span>
              {aside && (
                <span aria-hidden="true" className="font-mono text-sm text-ink-faint">
                  {aside}
                </span>
              )}
              <ChevronIcon className="size-5 text-ink-faint" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
