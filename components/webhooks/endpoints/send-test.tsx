"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import type { WebhookEndpoint } from "@/lib/core/webhook/endpoint";
import { type WebhookType, webhookTypeNames } from "@/lib/core/webhook/webhook";
import { deliveryPath } from "../paths";
import type { EndpointActions } from "./endpoint-actions";

type SendTestProps = {
  endpoint: WebhookEndpoint;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  sendTest: EndpointActions["sendTest"];
};

/** Sends a made-up message, and leads to what came of it. */
export function SendTest({ endpoint, open, onOpenChange, sendTest }: SendTestProps) {
  const [type, setType] = useState<WebhookType>(endpoint.types[0] ?? "decision");
  const [sentence, setSentence] = useState<string>();
  const [pending, start] = useTransition();
  const router = useRouter();
  const send = () =>
    start(async () => {
      const result = await sendTest({ id: endpoint.id, type });
      setSentence(result.ok ? undefined : result.error.message);
      if (result.ok) router.push(deliveryPath(result.value.deliveryId));
    });
  return (
    <Dialog
      size="sm"
      title="Send a test event"
      description="A message about nobody, signed like a real one and marked as a test in the log."
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button variant="primary" pending={pending} onClick={send}>
            Send
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {sentence ? <Banner tone="danger">{sentence}</Banner> : null}
        <RadioGroup
          legend="What it tells of"
          value={type}
          onValueChange={(value) => setType(endpoint.types.find((each) => each === value) ?? type)}
          options={endpoint.types.map((value) => ({ value, label: webhookTypeNames[value] }))}
        />
      </div>
    </Dialog>
  );
}
