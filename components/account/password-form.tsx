"use client";

import { type FormEvent, useRef, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import type { ActionError, ActionResult } from "@/lib/core/action-result";
import { passwordMinimum } from "@/lib/core/identity/password";

type PasswordFormProps = {
  email: string;
  hasPassword: boolean;
  save: (given: { current: string; next: string }) => Promise<ActionResult<{ ended: number }>>;
};

const said = (ended: number) =>
  ended === 0 ? undefined : `${ended === 1 ? "1 other sign-in was" : `${ended} other sign-ins were`} ended.`;

/** Another password. The old one is asked for, and every other browser has to sign in again. */
export function PasswordForm({ email, hasPassword, save }: PasswordFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [current, next] = [String(typed.get("current") ?? ""), String(typed.get("next") ?? "")];
    start(async () => {
      const result = await save({ current, next });
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      form.current?.reset();
      toast.show({ title: "Password changed", description: said(result.value.ended), tone: "success" });
    });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4 pt-2">
      {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      {hasPassword ? (
        <Field label="Current password" error={error?.fields?.current}>
          <Input name="current" type="password" autoComplete="current-password" maxLength={1000} />
        </Field>
      ) : null}
      <Field
        label="New password"
        description={`At least ${passwordMinimum} characters. Every other sign-in of yours ends.`}
        error={error?.fields?.next}
      >
        <Input name="next" type="password" autoComplete="new-password" maxLength={1000} />
      </Field>
      <Button type="submit" pending={pending} className="self-start">
        Change password
      </Button>
    </form>
  );
}
