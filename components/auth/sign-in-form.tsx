"use client";

import { useActionState, useEffect, useRef } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

export type SignInState = {
  /** What was typed, so that it need not be typed again. */
  email?: string;
  /** E-mail address and password do not go together. */
  mismatch?: string;
  /** Anything else that stands in the way. */
  refusal?: string;
};

type SignInFormProps = {
  action: (state: SignInState, form: FormData) => Promise<SignInState>;
  initial: SignInState;
  /** Where to go on to. */
  next: string;
};

/** E-mail address and password. A plain form: it works before, and without, any script. */
export function SignInForm({ action, initial, next }: SignInFormProps) {
  const [{ email, mismatch, refusal }, submit, pending] = useActionState(action, initial);
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (mismatch && !pending) password.current?.focus();
  }, [mismatch, pending]);

  return (
    <form action={submit} className="flex flex-col gap-4">
      {refusal ? <Banner tone="danger">{refusal}</Banner> : null}
      <input type="hidden" name="next" value={next} />
      <Field label="E-mail address">
        <Input
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={!email}
          required
          maxLength={320}
          defaultValue={email}
        />
      </Field>
      <Field label="Password" error={mismatch}>
        <Input
          ref={password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={1000}
        />
      </Field>
      <Button type="submit" variant="primary" pending={pending} className="mt-2 w-full">
        Sign in
      </Button>
      <Button variant="ghost" href="/password" className="w-full">
        Forgotten your password?
      </Button>
    </form>
  );
}
