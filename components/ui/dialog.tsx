"use client";

import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names";
import { backdropClass, dialogClass, dialogFootClass, viewportClass } from "./dialog-class";
import { IconButton } from "./icon-button";

type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  /** The button that opens it. Leave out when `open` is controlled from elsewhere. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  size?: "sm" | "md" | "lg";
  /** `false`: a stray click outside does not close it. */
  dismissible?: boolean;
  /** Buttons. A submit button outside the form uses `form="id"`. */
  footer?: ReactNode;
  children?: ReactNode;
};

const widths = { sm: "sm:max-w-md", md: "sm:max-w-xl", lg: "sm:max-w-3xl" };

/** A window over the page: title, content that scrolls, buttons that stay. Focus is kept and given back. */
export function Dialog({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  size = "md",
  dismissible = true,
  footer,
  children,
}: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange} disablePointerDismissal={!dismissible}>
      {trigger ? <BaseDialog.Trigger render={trigger} /> : null}
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={backdropClass} />
        <BaseDialog.Viewport className={viewportClass}>
          <BaseDialog.Popup className={classNames(dialogClass, widths[size])}>
            <header className="border-b border-line pt-3.5 pr-14 pb-3 pl-5">
              <BaseDialog.Title className="text-md font-semibold tracking-[-0.01em]">
                {title}
              </BaseDialog.Title>
              {description ? (
                <BaseDialog.Description className="mt-0.5 text-ink-muted">
                  {description}
                </BaseDialog.Description>
              ) : null}
            </header>
            <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
            {footer ? <footer className={dialogFootClass}>{footer}</footer> : null}
            <BaseDialog.Close
              render={<IconButton label="Close" icon={<X />} className="absolute top-3 right-3" />}
            />
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/** A button that closes the dialog around it: `<DialogClose><Button>Cancel</Button></DialogClose>`. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <BaseDialog.Close render={children} />;
}
