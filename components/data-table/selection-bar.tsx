"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { usePreferences } from "@/components/ui/preferences";
import { everything, noSelection, selectedCount } from "./selection";
import { useSelection } from "./selection-provider";

/** Floats at the bottom while rows are chosen: how many, what to do with them, and the way out. */
export function SelectionBar({ children }: { children: ReactNode }) {
  const chosen = useSelection();
  const { locale } = usePreferences();
  if (!chosen) return null;
  const { selection, count, change } = chosen;
  const selected = selectedCount(selection, count.total);
  if (selected === 0) return null;
  const all = count.isExact ? count.total.toLocaleString(locale) : `${count.total.toLocaleString(locale)}+`;
  const told = selection.kind === "matching" && !count.isExact ? "At least " : "";
  return (
    <>
      <div aria-hidden="true" className="h-16 max-sm:h-28" />
      <section
        aria-label="Selection"
        className="fixed inset-x-0 bottom-0 z-30 mx-auto flex w-fit max-w-full flex-wrap items-center gap-x-3 gap-y-2 border border-line-strong bg-raised px-3 py-2 text-sm shadow-float max-sm:w-full max-sm:border-x-0 max-sm:border-b-0 max-sm:pb-[max(0.5rem,env(safe-area-inset-bottom))] sm:bottom-4 sm:rounded-md"
      >
        <p role="status" className="font-medium whitespace-nowrap">
          {told}
          {selected.toLocaleString(locale)} selected
        </p>
        {selection.kind === "rows" && selected < count.total ? (
          <Button variant="ghost" onClick={() => change(() => everything)}>
            Select all {all} that match
          </Button>
        ) : null}
        <div className="flex flex-wrap items-center gap-2 max-sm:order-last max-sm:w-full">{children}</div>
        <IconButton
          label="Clear the selection"
          icon={<X />}
          hint={<KeyHint>Esc</KeyHint>}
          className="max-sm:ml-auto"
          onClick={() => change(() => noSelection)}
        />
      </section>
    </>
  );
}
