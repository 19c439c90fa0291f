"use client";

import { Input as BaseInput } from "@base-ui/react/input";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { controlClass, controlHeight } from "./control-class";

type InputProps = {
  /** Inside the frame, before the text: a lucide element. */
  icon?: ReactNode;
  /** Inside the frame, after the text: a unit, a `<Kbd>`. */
  end?: ReactNode;
  /** For ids, keys and codes. */
  mono?: boolean;
  className?: string;
} & Omit<ComponentProps<typeof BaseInput>, "className">;

/** A line of text. Inside a `<Field>` it is labelled by it; alone it needs an `aria-label`. */
export function Input({ icon, end, mono, className, ...rest }: InputProps) {
  const input = (
    <BaseInput
      className={classNames(
        controlClass,
        controlHeight,
        mono && "font-mono",
        Boolean(icon) && "pl-8",
        Boolean(end) && "pr-9",
        !icon && !end && className,
      )}
      {...rest}
    />
  );
  if (!icon && !end) return input;
  return (
    <div className={classNames("relative flex items-center", className)}>
      {icon ? (
        <span className="pointer-events-none absolute left-2.5 text-ink-faint [&>svg]:size-4">{icon}</span>
      ) : null}
      {input}
      {end ? <span className="absolute right-2 flex items-center text-ink-muted">{end}</span> : null}
    </div>
  );
}
