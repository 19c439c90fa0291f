"use client";

import { ArrowUp } from "lucide-react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { Button } from "@/components/ui/button";
import { mostFresh } from "@/lib/core/live/live";
import { useLiveList } from "./live-provider";

/** How many are new, without moving anything: it floats over the head of the table. */
export function LivePill() {
  const { fresh, load } = useLiveList();
  const words = `${fresh >= mostFresh ? `${mostFresh - 1}+` : fresh} new`;
  return (
    <div role="status" className="pointer-events-none sticky top-2 z-20 flex h-0 justify-center">
      {fresh > 0 ? (
        <Button
          size="sm"
          variant="primary"
          icon={<ArrowUp />}
          iconEnd={<KeyHint>.</KeyHint>}
          onClick={load}
          className="pointer-events-auto -translate-y-1 rounded-full! shadow-float"
        >
          {words}
        </Button>
      ) : null}
    </div>
  );
}
