"use client";

import { Search } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { useKey } from "../keys/use-key";
import { useModCap } from "../keys/use-mod-cap";
import type { NavGroup } from "../nav-list";
import { Palette } from "./palette";
import { useRememberOpened } from "./use-places";

const key = { key: "mod+k", name: "Command palette", group: "Everywhere", isLocal: true } as const;

/** Opens the palette; so do Ctrl and Cmd with K. One of them hears the keys. */
export function PaletteButton({ pages, compact }: { pages: NavGroup[]; compact?: boolean }) {
  const [open, setOpen] = useState(false);
  useKey(key, () => setOpen(true), !compact);
  useRememberOpened();
  const mod = useModCap();
  const show = () => setOpen(true);
  return (
    <>
      {compact ? (
        <IconButton label="Search and commands" icon={<Search />} onClick={show} />
      ) : (
        <button
          type="button"
          onClick={show}
          className="flex h-8 w-full items-center gap-2 rounded-sm border border-edge bg-raised px-2 text-left text-sm text-ink-muted hover:text-ink"
        >
          <Search aria-hidden="true" className="size-4 text-ink-faint" />
          <span className="flex-1">Search</span>
          <span aria-hidden="true" className="inline-flex gap-1">
            <Kbd>{mod}</Kbd>
            <Kbd>K</Kbd>
          </span>
        </button>
      )}
      <Palette open={open} onOpenChange={setOpen} pages={pages} />
    </>
  );
}
