import { CopyButton } from "@/components/ui/copy-button";

type CodeSampleProps = {
  title: string;
  /** What it is a sample of, for those who hear it. */
  of?: string;
  code: string;
};

const nameOf = (title: string, of?: string) => (of ? `${title}: ${of}` : title);

/** Something to read beside the words, and to take along. */
export const CodeSample = ({ title, of, code }: CodeSampleProps) => (
  <figure className="border border-line bg-sunken">
    <figcaption className="flex items-center justify-between gap-2 border-b border-line py-1 pr-1 pl-3 text-xs text-ink-muted">
      {title}
      <CopyButton value={code} label={`Copy ${nameOf(title, of)}`} />
    </figcaption>
    <section
      aria-label={nameOf(title, of)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
      tabIndex={0}
      className="max-h-[28rem] overflow-auto px-3 py-2.5 -outline-offset-2"
    >
      <pre className="font-mono text-xs leading-5">{code}</pre>
    </section>
  </figure>
);
