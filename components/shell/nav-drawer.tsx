"use client";

import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { Menu, X } from "lucide-react";
import { useState } from "react";
import { backdropClass } from "@/components/ui/dialog-class";
import { IconButton } from "@/components/ui/icon-button";
import { type NavGroup, NavList } from "./nav-list";
import { Wordmark } from "./wordmark";

/** The sidebar of a phone: comes in from the left, goes when a place is chosen. */
export function NavDrawer({ groups }: { groups: NavGroup[] }) {
  const [open, setOpen] = useState(false);
  return (
    <BaseDialog.Root open={open} onOpenChange={setOpen}>
      <BaseDialog.Trigger render={<IconButton label="Open navigation" icon={<Menu />} />} />
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={backdropClass} />
        <BaseDialog.Popup className="rule-double-r fixed inset-y-0 left-0 z-40 flex w-72 max-w-[85vw] flex-col gap-4 overflow-y-auto bg-sunken pb-6 outline-none transition-transform duration-200 ease-out data-ending-style:-translate-x-full data-starting-style:-translate-x-full">
          <div className="flex h-14 items-center justify-between pr-2 pl-4">
            <BaseDialog.Title className="sr-only">Navigation</BaseDialog.Title>
            <Wordmark />
            <BaseDialog.Close render={<IconButton label="Close navigation" icon={<X />} />} />
          </div>
          <NavList groups={groups} onFollow={() => setOpen(false)} />
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
