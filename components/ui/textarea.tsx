"use client";

import { Field as BaseField } from "@base-ui/react/field";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlClass } from "./control-class";

/** Several lines of text; grows with what is typed. Labelled like `<Input>`. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<"textarea">) {
  return (
    <BaseField.Control
      render={
        <textarea
          rows={rows}
          className={classNames(
            controlClass,
            "field-sizing-content max-h-80 min-h-18 resize-y px-2.5 py-1.5",
            className,
          )}
          {...rest}
        />
      }
    />
  );
}
