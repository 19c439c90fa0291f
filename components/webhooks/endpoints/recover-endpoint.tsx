"use client";

import { History } from "lucide-react";
import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { useToast } from "@/components/ui/toast";
import type { Recover } from "./endpoint-actions";

const choices = [
  { value: "1", label: "The last hour" },
  { value: "24", label: "The last 24 hours" },
  { value: "168", label: "The last 7 days" },
  { value: "720", label: "The last 30 days" },
];

/** Sends again, in order, all that an endpoint has missed. */
export function RecoverEndpoint({ id, recover }: { id: string; recover: Recover }) {
  const [hours, setHours] = useState("24");
  const [sentence, setSentence] = useState<string>();
  const toast = useToast();
  const confirm = async () => {
    const result = await recover({ id, hours: Number(hours) });
    setSentence(result.ok ? undefined : result.error.message);
    if (!result.ok) return false;
    const { count } = result.value;
    toast.show(
      count === 0
        ? { title: "Nothing has failed in that time" }
        : { title: `${count.toLocaleString("en")} on their way, in order`, tone: "success" },
    );
    return true;
  };
  return (
    <AlertDialog
      trigger={
        <Button size="sm" icon={<History />}>
          Resend failed…
        </Button>
      }
      title="Send again all that failed?"
      description="Each message goes out once more, in order, with its own event id and a fresh signature. What the endpoint has taken is left alone."
      confirmLabel="Send again"
      tone="primary"
      onConfirm={confirm}
    >
      <div className="flex flex-col gap-3 pt-2">
        {sentence ? <Banner tone="danger">{sentence}</Banner> : null}
        <RadioGroup legend="Of" value={hours} onValueChange={setHours} options={choices} />
      </div>
    </AlertDialog>
  );
}
