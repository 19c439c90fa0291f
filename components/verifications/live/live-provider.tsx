"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { useKey } from "@/components/shell/keys/use-key";
import { mostFresh } from "@/lib/core/live/live";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import { useLive } from "./use-live";

type Live = {
  /** Rows of the page as they are now, where they were written since. */
  changed: readonly VerificationSummary[];
  fresh: number;
  /** Shows what is new. */
  load: () => void;
  /** What is new comes on top by itself; undefined where the list has no such top. */
  isOn: boolean;
  setOn: ((on: boolean) => void) | undefined;
  /** Rows from before are dimmed. */
  dimBefore: Date | undefined;
};

const none: Live = {
  ...{ changed: [], fresh: 0, load: () => {}, isOn: false, setOn: undefined, dimBefore: undefined },
};
const Context = createContext(none);

export const useLiveList = () => useContext(Context);

type LiveProviderProps = {
  query: string;
  ids: readonly string[];
  since: string;
  /** The first page of this listing, where it is not on screen. */
  firstHref?: string;
  /** The newest stand on top. */
  isNewestFirst: boolean;
  children: ReactNode;
};

/** Keeps an eye on the list around: what is new is told, and comes only when it is asked for. */
export function LiveProvider({ query, ids, since, firstHref, isNewestFirst, children }: LiveProviderProps) {
  const router = useRouter();
  const { fresh, changed } = useLive({ query, ids, since }, () => router.refresh());
  const [onSince, setOnSince] = useState<Date>();
  const canBeOn = isNewestFirst && firstHref === undefined;
  const isOn = canBeOn && onSince !== undefined;

  const load = useCallback(
    () => (firstHref ? router.push(firstHref) : router.refresh()),
    [router, firstHref],
  );
  const isComing = isOn && fresh > 0;
  useEffect(() => {
    if (isComing) router.refresh();
  }, [isComing, router]);
  useKey({ key: ".", name: "Show what is new", group: "This list" }, load, fresh > 0 && !isOn);

  const value = useMemo(
    () => ({
      ...{ changed, fresh: isOn ? 0 : Math.min(fresh, mostFresh), load, isOn },
      setOn: canBeOn ? (on: boolean) => setOnSince(on ? new Date() : undefined) : undefined,
      dimBefore: isOn ? onSince : undefined,
    }),
    [changed, fresh, load, isOn, canBeOn, onSince],
  );
  return <Context value={value}>{children}</Context>;
}
