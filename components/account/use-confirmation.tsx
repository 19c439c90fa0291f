"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ActionError } from "@/lib/core/action-result";

/** The field for the own password, which is there once an action has asked for it. */
export function useConfirmation(error: ActionError | undefined) {
  const [password, setPassword] = useState("");
  const [isAsked, setAsked] = useState(false);
  const sentence = error?.fields?.password;
  if (sentence && !isAsked) setAsked(true);
  const field = isAsked ? (
    <Field label="Your password" error={sentence}>
      <Input
        type="password"
        autoComplete="current-password"
        maxLength={1000}
        value={password}
        onValueChange={setPassword}
        autoFocus
      />
    </Field>
  ) : null;
  return { field, given: { password: password || undefined } };
}
