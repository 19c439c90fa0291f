"use client";

import { ChevronLeft, SkipForward } from "lucide-react";
import Link from "next/link";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { usePreferences } from "@/components/ui/preferences";
import { useNow } from "@/components/ui/use-now";
import type { Progress } from "@/lib/core/review/progress";
import { waitedWords } from "@/lib/format/waited";

/** "14 today, 6 left, oldest 22 min" */
function Counter({ progress }: { progress: Progress }) {
  const { locale } = usePreferences();
  const now = useNow() ?? Date.now();
  const { decidedToday, left, waitingSince } = progress;
  const parts = [
    `${decidedToday.toLocaleString(locale)} today`,
    `${left.toLocaleString(locale)} left`,
    ...(waitingSince ? [`oldest ${waitedWords(waitingSince, now, locale)}`] : []),
  ];
  return <p className="text-xs text-ink-muted tabular-nums">{parts.join(", ")}</p>;
}

type DeskBarProps = {
  backHref: string;
  progress: Progress | undefined;
  stays: boolean;
  onStay: (stays: boolean) => void;
  onSkip?: () => void;
};

/** Over the case: the way back, how the day goes, and whether the next case comes by itself. */
export function DeskBar({ backHref, progress, stays, onStay, onSkip }: DeskBarProps) {
  const canSkip = onSkip !== undefined;
  useKey({ key: "j", name: "Skip to the next case", group: "Case" }, () => onSkip?.(), canSkip);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Link
        href={backHref}
        className="-ml-1 inline-flex h-6 items-center gap-0.5 rounded-xs pr-1.5 text-xs text-ink-muted hover:text-ink"
      >
        <ChevronLeft className="size-3.5" />
        Review
      </Link>
      {progress ? <Counter progress={progress} /> : null}
      <div className="flex items-center gap-3 sm:ml-auto">
        <Checkbox label="Stay after deciding" checked={stays} onCheckedChange={onStay} />
        <Button
          size="sm"
          disabled={!canSkip}
          onClick={onSkip}
          icon={<SkipForward />}
          iconEnd={<KeyHint>J</KeyHint>}
        >
          Skip
        </Button>
      </div>
    </div>
  );
}
