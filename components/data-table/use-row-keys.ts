"use client";

import { type RefObject, useEffect } from "react";

const elsewhere =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="radiogroup"], [role="tablist"]';

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * J and K move the focus over the links marked `data-row-link` inside `root`, from anywhere on the page; arrows do once the
 * focus is inside. Enter is the link's own. Silent while one types, holds a modifier, or is in a dialog or menu.
 */
export function useRowKeys(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const step = steps[event.key];
      if (!step || !root.current || event.defaultPrevented) return;
      if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(elsewhere)) return;
      if (event.key.startsWith("Arrow") && !root.current.contains(target)) return;
      const links = [...root.current.querySelectorAll<HTMLElement>("[data-row-link]")];
      const row = target?.closest("[data-row]");
      const at = links.findIndex((link) => row?.contains(link));
      const next = at === -1 ? links[0] : links[at + step];
      event.preventDefault();
      next?.focus();
      next?.closest("[data-row]")?.scrollIntoView({ block: "nearest" });
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [root]);
}
