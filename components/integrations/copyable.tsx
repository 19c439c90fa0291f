import { CopyButton } from "@/components/ui/copy-button";

/** A value one takes elsewhere, in mono, with its button. */
export const Copyable = ({ value, label }: { value: string; label: string }) => (
  <span className="flex min-w-0 max-w-full items-center gap-1">
    <span className="id-text min-w-0 wrap-anywhere">{value}</span>
    <CopyButton value={value} label={label} />
  </span>
);
