"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { isUuid } from "@/lib/core/id";
import { maxPlaces, type Place } from "@/lib/core/search/place";
import { leaveIfSignedOut } from "../signed-out";

const pause = 120;
const storageKey = "opened-verifications";

/** Ids alone: names are asked of the server, which knows whether they may be seen. */
function opened(): string[] {
  const kept = localStorage.getItem(storageKey)?.split(",") ?? [];
  return kept.filter(isUuid);
}

/** Remembers in this browser which verifications were open of late. */
export function useRememberOpened() {
  const [, folder, id] = usePathname().split("/");
  useEffect(() => {
    if (!isUuid(id) || (folder !== "verifications" && folder !== "review")) return;
    const ids = [id, ...opened().filter((other) => other !== id)].slice(0, maxPlaces);
    localStorage.setItem(storageKey, ids.join());
  }, [folder, id]);
}

type Found = { text: string; places: Place[] };

/** What the text leads to, asked of the server as one types; with nothing typed, what was open of late. */
export function usePlaces(text: string, open: boolean) {
  const [found, setFound] = useState<Found>();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    if (!open) return;
    const leaving = new AbortController();
    const ask = async () => {
      const query = new URLSearchParams(text ? { q: text.slice(0, 200) } : { recent: opened().join() });
      try {
        const response = await fetch(`/api/search?${query}`, { signal: leaving.signal });
        leaveIfSignedOut(response);
        setBroken(!response.ok);
        if (response.ok) setFound({ text, places: await response.json() });
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (!leaving.signal.aborted) setBroken(true);
      }
    };
    const waiting = setTimeout(() => void ask(), text ? pause : 0);
    return () => {
      clearTimeout(waiting);
      leaving.abort();
    };
  }, [text, open]);
  // Until the answer is there, what a shorter text has found may stand; what was open of late was not asked for.
  const isOfText = found && (found.text === "") === (text === "");
  return {
    places: isOfText && !isBroken ? found.places : [],
    isAsking: open && !isBroken && found?.text !== text,
    isBroken,
  };
}
