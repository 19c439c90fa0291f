"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from "react";
import { verificationsPath } from "../paths";
import { useRemembered } from "./use-remembered";

type Change = Record<string, string | null>;

type Trouble = { message: string; retry: () => void };

type Listing = {
  /** Sets what the address says of the listing, `null` for what it shall not say; the first page follows. */
  change: (change: Change) => void;
  /** Other rows are on their way. */
  pending: boolean;
  /** Why the rows that were asked for did not come, and another try. */
  trouble: Trouble | undefined;
};

const Context = createContext<Listing | undefined>(undefined);

export function useListing(): Listing {
  const listing = useContext(Context);
  if (!listing) throw new Error("useListing() belongs inside a ListingProvider.");
  return listing;
}

const offline = "You are offline: these are the rows from before.";

type ListingProviderProps = {
  /** What the page shows now, as a query. */
  query: string;
  /** The address did not say it, but the settings did. */
  isRestored: boolean;
  children: ReactNode;
};

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** The list's way from one listing to the next: the rows stay, dimmed, until others are there. */
export function ListingProvider({ query, isRestored, children }: ListingProviderProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [trouble, setTrouble] = useState<Trouble>();
  const isChanged = useRef(false);
  /** What was asked for and is not in the address yet. */
  const wanted = useRef<string>(undefined);

  const go = useCallback(
    function go(href: string, way: "push" | "replace") {
      // Next would leave the page for one that cannot be reached.
      setTrouble(navigator.onLine ? undefined : { message: offline, retry: () => go(href, way) });
      if (!navigator.onLine) return;
      isChanged.current = true;
      wanted.current = href.slice(verificationsPath.length);
      start(() => router[way](href, { scroll: false }));
    },
    [router],
  );
  const change = useCallback(
    (changes: Change) =>
      go(`${verificationsPath}?${changed(wanted.current ?? window.location.search, changes)}`, "replace"),
    [go],
  );
  useEffect(() => {
    if (!pending) wanted.current = undefined;
  }, [pending]);

  useEffect(() => {
    if (isRestored) window.history.replaceState(null, "", `${verificationsPath}?${query}`);
  }, [isRestored, query]);

  // A link that somebody was sent does not take the place of the listing that they left themselves.
  useRemembered(query, isChanged);

  // Tabs, heads and pages are plain links to the same list.
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !isPlain(event) || link.target || link.pathname !== verificationsPath) return;
    event.preventDefault();
    go(`${link.pathname}${link.search}`, "push");
  };

  const listing = useMemo(() => ({ change, pending, trouble }), [change, pending, trouble]);
  return (
    <Context value={listing}>
      <div onClickCapture={follow}>{children}</div>
    </Context>
  );
}

/** The query with something changed, from the first page on; an empty one is said, or the last listing would be restored. */
function changed(search: string, changes: Change): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ ...changes, after: null, before: null })) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  if (query.size === 0) query.set("filter", "");
  return query.toString();
}
