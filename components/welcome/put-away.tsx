"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/core/action-result";

type PutAwayProps = {
  isDone: boolean;
  putAway: (input: Record<string, unknown>) => Promise<ActionResult<unknown>>;
};

/** Ends the guide for everybody, done or not. */
export function PutAway({ isDone, putAway }: PutAwayProps) {
  const [pending, start] = useTransition();
  const router = useRouter();
  const toast = useToast();
  const end = () =>
    start(async () => {
      const result = await putAway({});
      if (result.ok) router.push("/verifications");
      else toast.show({ title: result.error.message, tone: "danger" });
    });
  return (
    <Button variant={isDone ? "primary" : "secondary"} pending={pending} onClick={end}>
      {isDone ? "Finish" : "Hide this guide"}
    </Button>
  );
}
