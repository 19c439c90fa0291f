"use client";

import { Button as BaseButton } from "@base-ui/react/button";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";
import { classNames } from "./class-names";
import { Spinner } from "./spinner";

type Look = {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Before the words, 16 px; a lucide element. */
  icon?: ReactNode;
  /** After the words: a chevron, a `<Kbd>`. */
  iconEnd?: ReactNode;
  className?: string;
  children: ReactNode;
};
type AsButton = Look & { href?: undefined; pending?: boolean } & Omit<
    ComponentProps<typeof BaseButton>,
    keyof Look
  >;
type AsLink = Look & { href: string; pending?: undefined } & Omit<ComponentProps<typeof Link>, keyof Look>;

/** A button, or a link that looks like one when it has an `href`. While `pending` it keeps focus and ignores clicks. */
export function Button(props: AsButton | AsLink) {
  const { variant = "secondary", size = "md", icon, iconEnd, className, children, ...rest } = props;
  const look = classNames(buttonClass(variant, size), "[&>svg]:size-4 [&>svg]:shrink-0", className);
  if (rest.href !== undefined) {
    const { pending: _, ...link } = rest;
    return (
      <Link className={look} {...link}>
        {icon}
        {children}
        {iconEnd}
      </Link>
    );
  }
  const { pending = false, disabled, href: _, ...button } = rest;
  return (
    <BaseButton
      className={look}
      disabled={pending || disabled}
      focusableWhenDisabled={pending}
      aria-busy={pending || undefined}
      {...button}
    >
      {pending ? <Spinner /> : icon}
      {children}
      {iconEnd}
    </BaseButton>
  );
}
