"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";

async function isReachable() {
  if (!navigator.onLine) return false;
  try {
    return (await fetch("/api/health", { cache: "no-store" })).ok;
  } catch (error) {
    // What `fetch` throws where no answer comes.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Asks for the page again where it can be had: else Next would leave it, and what is typed there, for the browser's own. */
export function useRefresh() {
  const router = useRouter();
  return useCallback(async () => {
    if (await isReachable()) router.refresh();
  }, [router]);
}
