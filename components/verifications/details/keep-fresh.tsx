"use client";

import { useEffect } from "react";
import { useRefresh } from "@/components/shell/use-refresh";

/** Asks the server for the page again every few seconds while somebody looks at it. */
export function KeepFresh({ seconds }: { seconds: number }) {
  const refresh = useRefresh();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void refresh();
    };
    const timer = setInterval(look, seconds * 1000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [refresh, seconds]);
  return null;
}
