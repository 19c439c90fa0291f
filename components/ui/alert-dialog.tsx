"use client";

import { AlertDialog as BaseAlertDialog } from "@base-ui/react/alert-dialog";
import { type ReactElement, type ReactNode, useState, useTransition } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import { backdropClass, dialogClass, dialogFootClass, viewportClass } from "./dialog-class";

type AlertDialogProps = {
  /** The question, with its verb: "Revoke this key?" */
  title: ReactNode;
  /** What will happen, and to whom. */
  description: ReactNode;
  /** The verb again. */
  confirmLabel: string;
  cancelLabel?: string;
  tone?: "danger" | "primary";
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Runs while the dialog shows that it is pending, then it closes; `false` keeps it open (say why in `children`). */
  onConfirm: () => unknown;
  /** Something to fill in or to read before confirming. */
  children?: ReactNode;
};

/** A question that must be answered before going on. Focus starts on the way out. */
export function AlertDialog(props: AlertDialogProps) {
  const {
    title,
    description,
    confirmLabel,
    cancelLabel = "Cancel",
    tone = "danger",
    trigger,
    children,
  } = props;
  const [ownOpen, setOwnOpen] = useState(false);
  const [pending, start] = useTransition();
  const open = props.open ?? ownOpen;
  const setOpen = props.onOpenChange ?? setOwnOpen;

  const confirm = () =>
    start(async () => {
      if ((await props.onConfirm()) !== false) setOpen(false);
    });

  return (
    <BaseAlertDialog.Root open={open} onOpenChange={(next) => (pending ? undefined : setOpen(next))}>
      {trigger ? <BaseAlertDialog.Trigger render={trigger} /> : null}
      <BaseAlertDialog.Portal>
        <BaseAlertDialog.Backdrop className={backdropClass} />
        <BaseAlertDialog.Viewport className={viewportClass}>
          <BaseAlertDialog.Popup className={classNames(dialogClass, "sm:max-w-md")}>
            <div className="flex min-h-0 flex-col gap-2 overflow-y-auto px-5 pt-4 pb-5">
              <BaseAlertDialog.Title className="text-md font-semibold tracking-[-0.01em]">
                {title}
              </BaseAlertDialog.Title>
              <BaseAlertDialog.Description className="text-ink-muted">
                {description}
              </BaseAlertDialog.Description>
              {children}
            </div>
            <footer className={dialogFootClass}>
              <BaseAlertDialog.Close render={<Button disabled={pending}>{cancelLabel}</Button>} />
              <Button variant={tone} pending={pending} onClick={confirm}>
                {confirmLabel}
              </Button>
            </footer>
          </BaseAlertDialog.Popup>
        </BaseAlertDialog.Viewport>
      </BaseAlertDialog.Portal>
    </BaseAlertDialog.Root>
  );
}
