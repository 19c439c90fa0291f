"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import type { SaveOwn } from "./account-actions";

type ProfileFormProps = { name: string; email: string; save: SaveOwn };

/** Who one is to one's colleagues. */
export function ProfileForm({ name, email, save }: ProfileFormProps) {
  const [sentence, setSentence] = useState<string>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "");
    start(async () => {
      const result = await save({ name });
      setSentence(result.ok ? undefined : (result.error.fields?.name ?? result.error.message));
      if (result.ok) toast.show({ title: "Name saved", tone: "success" });
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 pt-2">
      <Field label="Name" error={sentence} description="As colleagues see it beside what you decide.">
        <Input name="name" defaultValue={name} maxLength={100} autoComplete="name" />
      </Field>
      <Field
        label="E-mail address"
        disabled
        description="You sign in with it. An administrator invites another."
      >
        <Input value={email} readOnly disabled />
      </Field>
      <Button type="submit" pending={pending} className="self-start">
        Save name
      </Button>
    </form>
  );
}
