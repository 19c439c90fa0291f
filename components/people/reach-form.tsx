"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ActionError } from "@/lib/core/action-result";
import type { IntegrationChoice, PersonActions, Reach } from "./people-actions";
import { ReachFields } from "./reach-fields";

type ReachFormProps = {
  id: string;
  reach: Reach;
  integrations: IntegrationChoice[];
  mayGiveAll: boolean;
  change: PersonActions["change"];
};

/** Another role or other integrations for somebody, from their next click on. */
export function ReachForm({ id, integrations, mayGiveAll, change, ...props }: ReachFormProps) {
  const [reach, setReach] = useState(props.reach);
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const result = await change({ id, ...reach });
      setError(result.ok ? undefined : result.error);
      if (result.ok) toast.show({ title: "Saved", tone: "success" });
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 pt-2">
      {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
      <ReachFields value={reach} onChange={setReach} {...{ integrations, mayGiveAll, error }} />
      <Button type="submit" variant="primary" pending={pending} className="self-start">
        Save role
      </Button>
    </form>
  );
}
