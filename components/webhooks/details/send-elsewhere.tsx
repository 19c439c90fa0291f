"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import type { ActionError, ActionResult } from "@/lib/core/action-result";
import { deliveryPath } from "../paths";

export type SendAway = (input: { id: string; url: string }) => Promise<ActionResult<unknown>>;

/** Sends it once to another address. */
export function SendElsewhere({ id, send }: { id: string; send: SendAway }) {
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const form = useId();
  const toast = useToast();
  const router = useRouter();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const url = String(new FormData(event.currentTarget).get("url") ?? "");
    if (pending) return;
    start(async () => {
      const result = await send({ id, url });
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      setOpen(false);
      toast.show({ title: "Sent to the other URL", tone: "success" });
      router.replace(deliveryPath(id), { scroll: false });
    });
  };
  const change = (next: boolean) => {
    setError(undefined);
    setOpen(next);
  };
  return (
    <Dialog
      size="sm"
      title="Send to another URL"
      description="Once. The message and its personal data go there, with the endpoint’s signature."
      open={open}
      onOpenChange={change}
      trigger={<Button>Send to another URL…</Button>}
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" form={form} variant="primary" pending={pending}>
            Send
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-3">
        {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
        <Field
          label="URL"
          error={error?.fields?.url}
          description="Its outcome does not count for the endpoint."
        >
          <Input name="url" type="url" mono autoFocus autoComplete="off" maxLength={2000} />
        </Field>
      </form>
    </Dialog>
  );
}
