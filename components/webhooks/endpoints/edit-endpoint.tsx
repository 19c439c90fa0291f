"use client";

import { useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import type { ActionError, ActionResult } from "@/lib/core/action-result";
import type { DialectChoice } from "@/lib/core/webhook/dialect-choice";
import type { WebhookEndpoint } from "@/lib/core/webhook/endpoint";
import type { EndpointAnswers } from "./endpoint-actions";
import { EndpointForm } from "./endpoint-form";

type EditEndpointProps<Value> = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Absent for one to be added. */
  endpoint?: WebhookEndpoint;
  dialects: DialectChoice[];
  save: (answers: EndpointAnswers) => Promise<ActionResult<Value>>;
  onSaved?: (value: Value) => void;
};

/** The form of an endpoint in a window of its own. */
export function EditEndpoint<Value>(props: EditEndpointProps<Value>) {
  const { open, onOpenChange, endpoint, dialects, save, onSaved } = props;
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const form = useId();
  const change = (next: boolean) => {
    setError(undefined);
    onOpenChange(next);
  };
  const submit = (answers: EndpointAnswers) => {
    if (pending) return;
    start(async () => {
      const result = await save(answers);
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      onOpenChange(false);
      onSaved?.(result.value);
    });
  };
  return (
    <Dialog
      title={endpoint ? "Edit endpoint" : "Add endpoint"}
      open={open}
      onOpenChange={change}
      dismissible={false}
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" form={form} variant="primary" pending={pending}>
            {endpoint ? "Save" : "Add endpoint"}
          </Button>
        </>
      }
    >
      <EndpointForm id={form} {...{ endpoint, dialects, error }} onSubmit={submit} />
    </Dialog>
  );
}
