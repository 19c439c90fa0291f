"use client";

import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

export type ForgottenState = {
  email?: string;
  fields?: { email?: string };
  refusal?: string;
  /** Says nothing about whether there is such an account. */
  isAsked?: true;
};

type ForgottenFormProps = { action: (state: ForgottenState, form: FormData) => Promise<ForgottenState> };

/** The address whose password is forgotten. A plain form: it works before, and without, any script. */
export function ForgottenForm({ action }: ForgottenFormProps) {
  const [{ email, fields, refusal, isAsked }, submit, pending] = useActionState(action, {});
  if (isAsked)
    return (
      <Banner tone="success">
        If this address has an account with a password, a link is on its way. It opens once, within 30
        minutes.
      </Banner>
    );
  return (
    <form action={submit} className="flex flex-col gap-4">
      {refusal ? <Banner tone="danger">{refusal}</Banner> : null}
      <Field label="E-mail address" error={fields?.email}>
        <Input
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
          maxLength={320}
          defaultValue={email}
        />
      </Field>
      <Button type="submit" variant="primary" pending={pending} className="mt-2 w-full">
        Send the link
      </Button>
    </form>
  );
}
