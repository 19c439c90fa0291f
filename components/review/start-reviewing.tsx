"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { answered } from "@/components/shell/answered";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/core/action-result";
import type { QueueFilter } from "@/lib/core/review/queue";
import { casePath } from "./paths";

type StartReviewingProps = {
  filter: QueueFilter;
  start: (wanted: { filter: QueueFilter }) => Promise<ActionResult<string | null>>;
};

/** Takes the oldest case that nobody has open, one's own before nobody's. */
export function StartReviewing({ filter, start }: StartReviewingProps) {
  const [pending, transit] = useTransition();
  const router = useRouter();
  const toast = useToast();
  const take = () =>
    transit(async () => {
      const result = await answered(start({ filter }));
      if (!result.ok) toast.show({ title: result.error.message, tone: "danger" });
      else if (result.value) router.push(casePath(result.value, filter));
      else toast.show({ title: "Nothing here is free just now." });
    });
  useKey({ key: "s", name: "Start reviewing", group: "This list" }, take, !pending);
  return (
    <Button variant="primary" pending={pending} onClick={take} iconEnd={<KeyHint>S</KeyHint>}>
      Start reviewing
    </Button>
  );
}
