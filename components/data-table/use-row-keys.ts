"use client";

import { type RefObject, useEffect } from "react";
import { useKey } from "@/components/shell/keys/use-key";

const arrows: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus to the row's link that is `step` further. */
export function walk(root: HTMLElement | null, step: number) {
  const links = [...(root?.querySelectorAll<HTMLElement>("[data-row-link]") ?? [])];
  const row = document.activeElement?.closest("[data-row]");
  const at = links.findIndex((link) => row?.contains(link));
  const next = at === -1 ? links[0] : links[at + step];
  next?.focus();
  next?.closest("[data-row]")?.scrollIntoView({ block: "nearest" });
}

/**
 * J and K move the focus over the links marked `data-row-link` inside `root`, from anywhere on the page; arrows do once the
 * focus is inside. Enter is the link's own.
 */
export function useRowKeys(root: RefObject<HTMLElement | null>, enabled: boolean) {
  const step = { group: "This list", repeats: true, isLocal: true } as const;
  useKey({ ...step, key: "j", name: "Next row" }, () => walk(root.current, 1), enabled);
  useKey({ ...step, key: "k", name: "Row before" }, () => walk(root.current, -1), enabled);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const step = arrows[event.key];
      const target = event.target instanceof Element ? event.target : null;
      if (!step || event.defaultPrevented || !root.current?.contains(target)) return;
      if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      walk(root.current, step);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [root]);
}
