"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type LiveState, parseLiveState } from "@/lib/core/live/live";

const [shortest, longest] = [2_000, 60_000];

type Shown = {
  /** Of the list's address. */
  query: string;
  /** What is on the page, and since when. */
  ids: readonly string[];
  since: string;
};

const nothing: LiveState = { fresh: 0, changed: [] };

/** What has changed since the page was made, as the server tells it. Silent in a tab that nobody sees. */
export function useLive({ query, ids, since }: Shown, onEnd: () => void): LiveState {
  const [told, setTold] = useState({ since, state: nothing });
  const end = useEffectEvent(onEnd);
  const rows = ids.join();
  const isRefused = useRef(false);
  useEffect(() => {
    const address = new URLSearchParams(query);
    address.set("since", since);
    address.set("rows", rows);
    let source: EventSource | undefined;
    let waiting: ReturnType<typeof setTimeout>;
    let patience = shortest;

    const close = () => {
      clearTimeout(waiting);
      source?.close();
      source = undefined;
    };
    const open = () => {
      close();
      if (document.visibilityState !== "visible") return;
      source = new EventSource(`/api/live/verifications?${address}`);
      source.addEventListener("state", ({ data }) => {
        patience = shortest;
        isRefused.current = false;
        setTold({ since, state: parseLiveState(data) });
      });
      source.addEventListener("end", () => {
        close();
        end();
      });
      source.addEventListener("error", () => {
        // A browser tries again by itself after a cut, without patience, and never after a refusal: the page then looks
        // once whether its reader is still signed in.
        const isRefusal = source?.readyState === EventSource.CLOSED && !isRefused.current;
        close();
        if (isRefusal) {
          isRefused.current = true;
          end();
        }
        waiting = setTimeout(open, patience);
        patience = Math.min(patience * 2, longest);
      });
    };
    open();
    document.addEventListener("visibilitychange", open);
    return () => {
      document.removeEventListener("visibilitychange", open);
      close();
    };
  }, [query, rows, since]);
  // What was told of another page says nothing of this one.
  return told.since === since ? told.state : nothing;
}
