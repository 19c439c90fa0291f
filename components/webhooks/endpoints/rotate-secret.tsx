"use client";

import { useState } from "react";
import { RotateDialog } from "@/components/integrations/rotate-dialog";
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
  const [made, setMade] = useState<{ secret: string; seconds: number }>();
  const chosen = overlaps.find(({ seconds }) => seconds === made?.seconds);
  return (
    <>
      <RotateDialog
        open={open}
        onOpenChange={onOpenChange}
        title="Rotate the signing secret?"
        description="The endpoint gets a new secret, and every message carries a signature of it from now on."
        legend="The old secret signs beside it"
        overlaps={overlaps}
        rotate={(overlapSeconds) => rotate({ id, overlapSeconds })}
        onRotated={({ secret }, seconds) => setMade({ secret, seconds })}
      />
      <SecretDialog
        secret={made?.secret}
        overlap={
          made?.seconds === 0
            ? "The secret before signs nothing any more."
            : `The secret before signs beside it, ${chosen?.label.toLowerCase() ?? ""}.`
        }
        onStored={() => setMade(undefined)}
      />
    </>
  );
}
