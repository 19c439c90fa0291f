import type { ReactNode } from "react";

type RawBlockProps = {
  title: string;
  /** Whose it is, for those who do not see what it stands under. */
  label: string;
  aside?: ReactNode;
  text: string;
};

/** Lines as they went over the wire. */
export const RawBlock = ({ title, label, aside, text }: RawBlockProps) => (
  <div>
    <div className="flex min-h-8 items-center justify-between gap-3">
      <h3 className="text-xs font-medium text-ink-muted">{title}</h3>
      {aside}
    </div>
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
      tabIndex={0}
      className="max-h-[32rem] overflow-auto border border-line bg-sunken px-3 py-2"
    >
      <pre className="font-mono text-xs leading-5 whitespace-pre-wrap wrap-anywhere">{text}</pre>
    </section>
  </div>
);
