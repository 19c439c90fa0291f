"use client";

import { usePreferences } from "@/components/ui/preferences";
import { useNow } from "@/components/ui/use-now";

const formatIn = (locale: string, timeZone?: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium", timeZone });

/** The moment itself, to the second, in the reader's zone; UTC on hover, and until the browser's zone is known. */
export function ExactTime({ at, className }: { at: Date; className?: string }) {
  const { locale, timeZone } = usePreferences();
  const isUnknown = useNow() === null && timeZone === undefined;
  const universal = `${formatIn(locale, "UTC").format(at)} UTC`;
  return (
    <time dateTime={at.toISOString()} title={universal} className={className}>
      {isUnknown ? universal : formatIn(locale, timeZone).format(at)}
    </time>
  );
}
