"use client";

import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { remember } from "./remember";

const pause = 500;
/** The query of the list as it is for somebody new. */
const usual = "filter=";

/** Keeps the listing once it has been looked at for a moment, or is left. */
export function useRemembered(query: string, isChanged: RefObject<boolean>) {
  const unkept = useRef<string>(undefined);
  const keep = useEffectEvent(() => {
    if (unkept.current !== undefined) void remember({ query: unkept.current });
    unkept.current = undefined;
  });
  useEffect(() => {
    if (!isChanged.current) return;
    unkept.current = query === usual ? "" : query;
    const waiting = setTimeout(keep, pause);
    return () => clearTimeout(waiting);
  }, [query, isChanged]);
  useEffect(() => {
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, []);
}
