"use client";

import { useNow } from "@/components/ui/use-now";

const local = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });
const utc = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });

/** The moment itself, to the second, in the reader's zone; UTC on hover, and until the reader's zone is known. */
export function ExactTime({ at, className }: { at: Date; className?: string }) {
  const isServer = useNow() === null;
  const universal = `${utc.format(at)} UTC`;
  return (
    <time dateTime={at.toISOString()} title={universal} className={className}>
      {isServer ? universal : local.format(at)}
    </time>
  );
}
