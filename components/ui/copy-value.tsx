"use client";

import { CopyButton } from "./copy-button";

/** Something long to take elsewhere as it is, under its name. */
export const CopyValue = ({ label, value }: { label: string; value: string }) => (
  <div className="flex flex-col gap-1">
    <span className="text-sm font-medium">{label}</span>
    <p className="flex items-start gap-2 border border-line-strong bg-sunken px-3 py-2.5">
      <span className="min-w-0 flex-1 font-mono text-base wrap-anywhere select-all">{value}</span>
      <CopyButton value={value} label={`Copy ${label.toLowerCase()}`} />
    </p>
  </div>
);
