"use client";

import { useRouter } from "next/navigation";
import { useCallback, useTransition } from "react";

type Changes = Record<string, string | null>;

/** Changes the filters in the URL, from the first page on; `pending` until the new rows stand. */
export function useListingUrl() {
  const router = useRouter();
  const [pending, start] = useTransition();
  const change = useCallback(
    (changes: Changes) => {
      const query = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries({ ...changes, after: null, before: null })) {
        if (value) query.set(name, value);
        else query.delete(name);
      }
      start(() => router.replace(`${window.location.pathname}?${query}`, { scroll: false }));
    },
    [router],
  );
  return { change, pending };
}
