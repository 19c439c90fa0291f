"use client";

import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Banner } from "@/components/ui/banner";
import { RadioGroup } from "@/components/ui/radio-group";
import type { EndpointActions } from "./endpoint-actions";
import { SecretDialog } from "./secret-dialog";

const hour = 3600;
const overlaps = [
  { seconds: 0, label: "Not at all", description: "Ends the old secret now, also one that still overlaps." },
  { seconds: hour, label: "For 1 hour" },
  { seconds: 24 * hour, label: "For 24 hours" },
  { seconds: 7 * 24 * hour, label: "For 7 days" },
];

type RotateSecretProps = {
  id: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  rotate: EndpointActions["rotate"];
};

/** Another secret for an endpoint; asks for how long the old one signs beside it. */
export function RotateSecret({ id, open, onOpenChange, rotate }: RotateSecretProps) {
  const [seconds, setSeconds] = useState(24 * hour);
  const [sentence, setSentence] = useState<string>();
  const [secret, setSecret] = useState<string>();
  const chosen = overlaps.find((overlap) => overlap.seconds === seconds);
  const confirm = async () => {
    const result = await rotate({ id, overlapSeconds: seconds });
    setSentence(result.ok ? undefined : result.error.message);
    if (result.ok) setSecret(result.value.secret);
    return result.ok;
  };
  return (
    <>
      <AlertDialog
        open={open}
        onOpenChange={onOpenChange}
        title="Rotate the signing secret?"
        description="The endpoint gets a new secret, and every message carries a signature of it from now on."
        confirmLabel="Rotate"
        tone="primary"
        onConfirm={confirm}
      >
        <div className="flex flex-col gap-3 pt-2">
          {sentence ? <Banner tone="danger">{sentence}</Banner> : null}
          <RadioGroup
            legend="The old secret signs beside it"
            value={String(seconds)}
            onValueChange={(value) => setSeconds(Number(value))}
            options={overlaps.map(({ seconds, ...option }) => ({ value: String(seconds), ...option }))}
          />
        </div>
      </AlertDialog>
      <SecretDialog
        secret={secret}
        overlap={
          seconds === 0
            ? "The secret before signs nothing any more."
            : `The secret before signs beside it, ${chosen?.label.toLowerCase() ?? ""}.`
        }
        onStored={() => setSecret(undefined)}
      />
    </>
  );
}
