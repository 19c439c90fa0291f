import { CopyButton } from "@/components/ui/copy-button";

type CodeBlockProps = { code: string; label: string };

/** Lines to take elsewhere as they are. */
export const CodeBlock = ({ code, label }: CodeBlockProps) => (
  <div className="flex items-start gap-2 border border-line bg-sunken py-2 pr-2 pl-3">
    <pre className="min-w-0 flex-1 py-1 font-mono text-xs leading-5 whitespace-pre-wrap wrap-anywhere">
      {code}
    </pre>
    <CopyButton value={code} label={label} />
  </div>
);
