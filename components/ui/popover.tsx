"use client";

import { Popover as BasePopover } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names";
import { popupClass } from "./popup-class";

type PopoverProps = {
  trigger: ReactElement;
  title?: ReactNode;
  /** Names it where there is no visible title. */
  label?: string;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  className?: string;
  children: ReactNode;
};

/** A small panel beside its button: filters, details, a form of two fields. */
export function Popover(props: PopoverProps) {
  const {
    trigger,
    title,
    label,
    side = "bottom",
    align = "start",
    open,
    onOpenChange,
    className,
    children,
  } = props;
  return (
    <BasePopover.Root open={open} onOpenChange={onOpenChange}>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50"
        >
          <BasePopover.Popup
            aria-label={title ? undefined : label}
            className={classNames(popupClass, "max-w-[min(24rem,var(--available-width))] p-3", className)}
          >
            {title ? (
              <BasePopover.Title className="mb-2 text-sm font-semibold">{title}</BasePopover.Title>
            ) : null}
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
