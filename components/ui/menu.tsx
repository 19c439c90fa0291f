"use client";

import { Menu as BaseMenu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names";
import { optionClass, popupClass } from "./popup-class";

type MenuProps = {
  trigger: ReactElement;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
  className?: string;
  children: ReactNode;
};

/** A list of actions behind a button. Filled with MenuItem, MenuGroup and MenuSeparator. */
export function Menu({ trigger, side = "bottom", align = "end", className, children }: MenuProps) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner side={side} align={align} sideOffset={4} collisionPadding={8} className="z-50">
          <BaseMenu.Popup className={classNames(popupClass, "min-w-44 p-1", className)}>
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

type MenuItemProps = {
  icon?: ReactNode;
  /** At the end of the line: a `<Kbd>`, a count. */
  end?: ReactNode;
  tone?: "normal" | "danger";
  href?: string;
  disabled?: boolean;
  onClick?: () => void;
  children: ReactNode;
};

/** One action, or a link when it has an `href`. */
export function MenuItem({ icon, end, tone = "normal", href, disabled, onClick, children }: MenuItemProps) {
  const look = classNames(
    optionClass,
    "[&>svg]:size-4 [&>svg]:shrink-0",
    tone === "danger" ? "text-danger data-highlighted:bg-tone-danger-bg" : "[&>svg]:text-ink-faint",
  );
  const words = (
    <>
      {icon}
      <span className="flex-1">{children}</span>
      {end ? <span className="text-ink-muted">{end}</span> : null}
    </>
  );
  if (href !== undefined) {
    return (
      <BaseMenu.LinkItem className={look} closeOnClick onClick={onClick} render={<Link href={href} />}>
        {words}
      </BaseMenu.LinkItem>
    );
  }
  return (
    <BaseMenu.Item className={look} disabled={disabled} onClick={onClick}>
      {words}
    </BaseMenu.Item>
  );
}

/** Items that belong together, under a label. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className="px-2 pt-1.5 pb-0.5 text-xs text-ink-faint">{label}</BaseMenu.GroupLabel>
      {children}
    </BaseMenu.Group>
  );
}

/** A hairline between items. */
export function MenuSeparator() {
  return <BaseMenu.Separator className="-mx-1 my-1 h-px bg-line" />;
}

type MenuRadioGroupProps<Value extends string> = {
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: { value: Value; label: string; icon?: ReactNode }[];
};

/** One of a few, chosen inside a menu that stays open. */
export function MenuRadioGroup<Value extends string>(props: MenuRadioGroupProps<Value>) {
  const { label, value, onValueChange, options } = props;
  return (
    <BaseMenu.RadioGroup value={value} onValueChange={onValueChange} aria-label={label}>
      {options.map((option) => (
        <BaseMenu.RadioItem
          key={option.value}
          value={option.value}
          className={classNames(optionClass, "[&>svg]:size-4 [&>svg]:text-ink-faint")}
        >
          {option.icon}
          <span className="flex-1">{option.label}</span>
          <BaseMenu.RadioItemIndicator>
            <Check className="size-4 text-accent" />
          </BaseMenu.RadioItemIndicator>
        </BaseMenu.RadioItem>
      ))}
    </BaseMenu.RadioGroup>
  );
}
