"use client";

import { RotateCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/core/action-result";
import { deliveryPath } from "../paths";

export type Resend = (input: { id: string }) => Promise<ActionResult<unknown>>;

/** Sends it once more, as it was. */
export function ResendButton({ id, resend }: { id: string; resend: Resend }) {
  const [pending, start] = useTransition();
  const toast = useToast();
  const router = useRouter();
  const send = () =>
    start(async () => {
      const result = await resend({ id });
      toast.show(
        result.ok
          ? { title: "Sent once more", description: "Same event id, fresh signature.", tone: "success" }
          : { title: result.error.message, tone: "danger" },
      );
      // A try that was looked at gives way to the new one.
      if (result.ok) router.replace(deliveryPath(id), { scroll: false });
    });
  return (
    <Button variant="primary" icon={<RotateCw />} pending={pending} onClick={send}>
      Resend
    </Button>
  );
}
