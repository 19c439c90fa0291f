"use client";

import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Lease } from "@/lib/core/review/lease";

type LeaseBannerProps = { lease: Lease; onTakeOver: () => Promise<unknown> };

/** Somebody else has the case open: one may watch, or take it over. */
export function LeaseBanner({ lease: { name, takenAt }, onTakeOver }: LeaseBannerProps) {
  const [isWatching, setWatching] = useState(false);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Banner
        tone="attention"
        actions={
          <>
            {isWatching ? null : (
              <Button size="sm" onClick={() => setWatching(true)}>
                Watch
              </Button>
            )}
            <Button size="sm" onClick={() => setAsking(true)}>
              Take over
            </Button>
          </>
        }
      >
        <span className="font-medium">{name}</span> is on this, opened <RelativeTime at={takenAt} />.
        {isWatching ? " You are watching: they decide." : null}
      </Banner>
      <AlertDialog
        open={isAsking}
        onOpenChange={setAsking}
        tone="primary"
        title={`Take this case over from ${name}?`}
        description={`${name} is told that you have it, and cannot decide it any more. It is written down.`}
        confirmLabel="Take over"
        onConfirm={onTakeOver}
      />
    </>
  );
}
