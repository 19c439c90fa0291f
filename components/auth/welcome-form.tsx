"use client";

import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { passwordMinimum } from "@/lib/core/identity/password";

export type WelcomeState = { name?: string; fields?: { name?: string; password?: string }; refusal?: string };

type WelcomeFormProps = {
  action: (state: WelcomeState, form: FormData) => Promise<WelcomeState>;
  token: string;
  email: string;
  /** Whether somebody also says who they are. */
  asksName: boolean;
  submit: string;
};

/** A password, and for a newcomer a name. A plain form: it works before, and without, any script. */
export function WelcomeForm({ action, token, email, asksName, submit }: WelcomeFormProps) {
  const [{ name, fields, refusal }, send, pending] = useActionState(action, {});
  return (
    <form action={send} className="flex flex-col gap-4">
      {refusal ? <Banner tone="danger">{refusal}</Banner> : null}
      <input type="hidden" name="token" value={token} />
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      {asksName ? (
        <Field label="Your name" error={fields?.name}>
          <Input name="name" autoComplete="name" maxLength={100} required autoFocus defaultValue={name} />
        </Field>
      ) : null}
      <Field
        label="Password"
        description={`At least ${passwordMinimum} characters: a sentence that only you would think of.`}
        error={fields?.password}
      >
        <Input name="password" type="password" autoComplete="new-password" required maxLength={1000} />
      </Field>
      <Button type="submit" variant="primary" pending={pending} className="mt-2 w-full">
        {submit}
      </Button>
    </form>
  );
}
