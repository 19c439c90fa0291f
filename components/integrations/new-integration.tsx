"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import type { ActionError } from "@/lib/core/action-result";
import type { Environment } from "@/lib/core/integration/settings";
import { FirstKeys } from "./first-keys";
import type { AddIntegration, NewIntegration } from "./new-integration-action";
import { integrationPath } from "./paths";

type NewIntegrationProps = {
  add: AddIntegration;
  /** What is chosen at first. */
  environment?: Environment;
  /** Where one goes with the new one; its start page otherwise. */
  onStored?: (id: string) => void;
};

/** A button, the form behind it, the first keys, and then the way to its start page. */
export function NewIntegrationButton({ add, environment: first = "test", onStored }: NewIntegrationProps) {
  const [open, setOpen] = useState(false);
  const [environment, setEnvironment] = useState<Environment>(first);
  const [error, setError] = useState<ActionError>();
  const [made, setMade] = useState<NewIntegration>();
  const [pending, start] = useTransition();
  const router = useRouter();
  const form = useId();
  const change = (next: boolean) => {
    setError(undefined);
    setOpen(next);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const name = String(new FormData(event.currentTarget).get("name") ?? "");
    start(async () => {
      const result = await add({ name, environment });
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      setOpen(false);
      setMade(result.value);
    });
  };
  const stored = () => {
    if (!made) return;
    setMade(undefined);
    if (onStored) onStored(made.id);
    else router.push(integrationPath(made.id));
  };
  return (
    <>
      <Button variant="primary" icon={<Plus />} onClick={() => setOpen(true)}>
        New integration
      </Button>
      <Dialog
        title="New integration"
        description="What one of your backends calls, with keys of its own."
        open={open}
        onOpenChange={change}
        dismissible={false}
        footer={
          <>
            <DialogClose>
              <Button>Cancel</Button>
            </DialogClose>
            <Button type="submit" form={form} variant="primary" pending={pending}>
              Create
            </Button>
          </>
        }
      >
        <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
          {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
          <Field
            label="Name"
            error={error?.fields?.name}
            description="End users see it, unless the brand has another."
          >
            <Input name="name" autoFocus autoComplete="off" maxLength={100} placeholder="Shop" />
          </Field>
          <RadioGroup
            legend="Environment"
            value={environment}
            onValueChange={(value) => setEnvironment(value === "live" ? "live" : "test")}
            options={[
              { value: "test", label: "Test", description: "For trying things out. Nothing in it counts." },
              { value: "live", label: "Live", description: "For real people." },
            ]}
          />
        </form>
      </Dialog>
      <FirstKeys made={made} onStored={stored} />
    </>
  );
}
