"use client";

import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { backdropClass, dialogFootClass } from "./dialog-class";
import { IconButton } from "./icon-button";

type SheetProps = {
  title: ReactNode;
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Buttons beside the cross. */
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
};

/** A panel over the page: along the right side of a desk, the whole of a phone. */
export function Sheet({ title, trigger, open, onOpenChange, actions, footer, children }: SheetProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <BaseDialog.Trigger render={trigger} /> : null}
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={backdropClass} />
        <BaseDialog.Popup className="fixed inset-y-0 right-0 z-40 flex w-full flex-col bg-raised text-ink shadow-float outline-none transition-transform duration-150 ease-out data-ending-style:translate-x-full data-starting-style:translate-x-full sm:w-104 sm:border-l sm:border-line-strong">
          <header className="flex items-center gap-1 border-b border-line py-2 pr-2 pl-4">
            <BaseDialog.Title className="min-w-0 flex-1 truncate text-md font-semibold tracking-[-0.01em]">
              {title}
            </BaseDialog.Title>
            {actions}
            <BaseDialog.Close render={<IconButton label="Close" icon={<X />} />} />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-4 py-4">{children}</div>
          {footer ? <footer className={dialogFootClass}>{footer}</footer> : null}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
