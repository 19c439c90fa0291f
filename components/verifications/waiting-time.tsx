"use client";

import { usePreferences } from "@/components/ui/preferences";
import { Tooltip } from "@/components/ui/tooltip";
import { useNow } from "@/components/ui/use-now";
import { waitedWords } from "@/lib/format/waited";
import { ExactTime } from "./exact-time";

/** How long a reviewer has been waited for: "3h"; since when exactly, on hover. */
export function WaitingTime({ since }: { since: Date }) {
  const { locale } = usePreferences();
  const now = useNow();
  return (
    <Tooltip key={now === null ? "server" : "client"} content={<ExactTime at={since} />}>
      <time dateTime={since.toISOString()} suppressHydrationWarning>
        {waitedWords(since, now ?? Date.now(), locale)}
      </time>
    </Tooltip>
  );
}
