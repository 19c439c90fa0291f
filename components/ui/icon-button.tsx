"use client";

import { Button as BaseButton } from "@base-ui/react/button";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";
import { classNames } from "./class-names";
import { Tooltip } from "./tooltip";

type IconButtonProps = {
  /** Its name: read aloud, and shown as the tooltip. */
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  href?: string;
  /** Shown after the label in the tooltip, for instance a `<Kbd>`. */
  hint?: ReactNode;
  side?: "top" | "bottom" | "left" | "right";
} & Omit<ComponentProps<typeof BaseButton>, "children" | "aria-label">;

/** A button that is an icon alone, with a name and a tooltip. A link when it has an `href`. */
export function IconButton({
  label,
  icon,
  variant = "ghost",
  size = "md",
  href,
  hint,
  side,
  className,
  ...rest
}: IconButtonProps) {
  const look = classNames(
    buttonClass(variant, size, true),
    "[&>svg]:size-4",
    typeof className === "string" && className,
  );
  const tip = hint ? (
    <span className="inline-flex items-center gap-2">
      {label} {hint}
    </span>
  ) : (
    label
  );
  return (
    <Tooltip content={tip} side={side}>
      {href === undefined ? (
        <BaseButton aria-label={label} className={look} {...rest}>
          {icon}
        </BaseButton>
      ) : (
        <Link aria-label={label} className={look} href={href}>
          {icon}
        </Link>
      )}
    </Tooltip>
  );
}
