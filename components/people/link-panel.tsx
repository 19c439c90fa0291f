"use client";

import { Banner } from "@/components/ui/banner";
import { CopyButton } from "@/components/ui/copy-button";
import type { PersonalLink } from "./people-actions";

type LinkPanelProps = { link: PersonalLink; email: string; end: string };

const sentences: Record<PersonalLink["mail"], (email: string) => string> = {
  sent: (email) => `It was sent to ${email}. You can also hand it over yourself:`,
  failed: (email) => `The mail to ${email} did not go out. Hand the link over yourself:`,
  off: () => "No mail server is set up here. Hand the link over yourself, by a way that you trust:",
};

/** A link that is a key: for one person, this once. */
export const LinkPanel = ({ link: { url, mail }, email, end }: LinkPanelProps) => (
  <div className="flex flex-col gap-3">
    <Banner tone={mail === "sent" ? "success" : mail === "failed" ? "danger" : "info"}>
      {sentences[mail](email)}
    </Banner>
    <p className="flex items-start gap-2 border border-line-strong bg-sunken px-3 py-2.5">
      <span className="min-w-0 flex-1 font-mono text-sm wrap-anywhere select-all">{url}</span>
      <CopyButton value={url} label="Copy link" />
    </p>
    <p className="text-ink-muted">{end}</p>
  </div>
);
