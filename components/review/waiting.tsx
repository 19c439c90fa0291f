"use client";

import { usePreferences } from "@/components/ui/preferences";
import { Tooltip } from "@/components/ui/tooltip";
import { useNow } from "@/components/ui/use-now";
import { ExactTime } from "@/components/verifications/exact-time";
import { waitedWords } from "@/lib/format/waited";

const hour = 3_600_000;

/** Amber after one hour, red after a day: somebody sits there and waits. */
function look(waited: number) {
  if (waited >= 24 * hour) return { color: "text-danger", word: ", very long" };
  if (waited >= hour) return { color: "text-tone-attention", word: ", long" };
  return { color: "text-ink-muted", word: "" };
}

/** How long a case has waited; since when exactly, on hover. */
export function Waiting({ since }: { since: Date }) {
  const { locale } = usePreferences();
  const known = useNow();
  const now = known ?? Date.now();
  const { color, word } = look(now - since.getTime());
  return (
    <Tooltip key={known === null ? "server" : "client"} content={<ExactTime at={since} />}>
      <time
        dateTime={since.toISOString()}
        className={`text-sm font-medium ${color}`}
        suppressHydrationWarning
      >
        {waitedWords(since, now, locale)}
        <span className="sr-only">{word}</span>
      </time>
    </Tooltip>
  );
}
