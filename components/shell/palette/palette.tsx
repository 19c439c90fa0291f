"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef, useState, useSyncExternalStore } from "react";
import { classNames } from "@/components/ui/class-names";
import { backdropClass, dialogClass } from "@/components/ui/dialog-class";
import { IconButton } from "@/components/ui/icon-button";
import { optionClass } from "@/components/ui/popup-class";
import { Spinner } from "@/components/ui/spinner";
import { type Registered, registeredKeys, watchKeys } from "../keys/registry";
import type { NavGroup } from "../nav-list";
import { type PaletteEntry, type PaletteGroup, paletteGroups } from "./entries";
import { PaletteLine } from "./palette-line";
import { useEnter } from "./use-enter";
import { usePlaces } from "./use-places";

const none: readonly Registered[] = [];

type PaletteProps = { open: boolean; onOpenChange: (open: boolean) => void; pages: NavGroup[] };

/** Goes anywhere and does anything that this page can, by typing. */
export function Palette({ open, onOpenChange, pages }: PaletteProps) {
  const router = useRouter();
  const [text, setText] = useState("");
  const { places, isAsking, isBroken } = usePlaces(text.trim(), open);
  const shortcuts = useSyncExternalStore(watchKeys, registeredKeys, () => none);
  const chosen = useRef<() => void>(undefined);
  const groups = open ? paletteGroups({ text, places, pages, shortcuts }) : [];
  const enter = useEnter(isAsking, () => {
    const first = groups[0]?.items[0];
    if (first) choose(first);
  });

  const choose = (entry: PaletteEntry) => {
    // What a line does may move the focus, so it waits until the palette has given it back.
    if ("href" in entry) router.push(entry.href);
    else chosen.current = entry.run;
    onOpenChange(false);
  };
  const afterwards = (isOpen: boolean) => {
    if (isOpen) return;
    setText("");
    chosen.current?.();
    chosen.current = undefined;
  };

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange} onOpenChangeComplete={afterwards}>
      <Dialog.Portal>
        <Dialog.Backdrop className={backdropClass} />
        <Dialog.Viewport className="fixed inset-0 z-50 flex items-start justify-center overflow-hidden sm:px-4 sm:pt-[12dvh]">
          <Dialog.Popup
            aria-label="Command palette"
            className={classNames(
              dialogClass,
              "overflow-hidden max-sm:h-dvh max-sm:max-h-dvh max-sm:rounded-none sm:max-h-[min(34rem,76dvh)] sm:max-w-xl",
            )}
          >
            <Autocomplete.Root
              open
              inline
              items={groups}
              filter={null}
              itemToStringValue={(entry: PaletteEntry) => entry.label}
              value={text}
              onValueChange={(value, { reason }) => {
                if (reason === "item-press") return;
                enter.forget();
                setText(value);
              }}
              autoHighlight="always"
              keepHighlight
            >
              <div className="flex items-center gap-2 border-b border-line px-4">
                {isAsking ? <Spinner /> : <Search aria-hidden="true" className="size-4 text-ink-faint" />}
                <Autocomplete.Input
                  aria-label="Go to a page, a verification or an action"
                  placeholder="Name, reference, id, page or action"
                  spellCheck={false}
                  maxLength={200}
                  onKeyDown={enter.onKeyDown}
                  className="h-12 min-w-0 flex-1 bg-transparent text-md outline-none placeholder:text-ink-faint max-sm:text-base"
                />
                <Dialog.Close render={<IconButton label="Close" icon={<X />} />} />
              </div>
              {isBroken ? (
                <p role="alert" className="px-4 py-2 text-sm text-danger">
                  Verifications could not be searched. Try again in a moment.
                </p>
              ) : null}
              <Autocomplete.Empty className="text-sm text-ink-muted not-empty:px-4 not-empty:py-6">
                {isAsking || groups.length > 0 ? null : "Nothing matches."}
              </Autocomplete.Empty>
              <Autocomplete.List className="min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain p-2 data-empty:hidden">
                {(group: PaletteGroup) => (
                  <Autocomplete.Group key={group.value} items={group.items} className="not-last:mb-2">
                    <Autocomplete.GroupLabel className="px-2 py-1 text-xs text-ink-muted">
                      {group.value}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(entry: PaletteEntry) => (
                        <Autocomplete.Item
                          key={entry.id}
                          value={entry}
                          onClick={() => choose(entry)}
                          className={classNames(optionClass, "min-h-9")}
                        >
                          <PaletteLine entry={entry} />
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
