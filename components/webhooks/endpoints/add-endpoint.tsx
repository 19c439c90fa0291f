"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { DialectChoice } from "@/lib/core/webhook/dialect-choice";
import { EditEndpoint } from "./edit-endpoint";
import type { EndpointActions } from "./endpoint-actions";
import { SecretDialog } from "./secret-dialog";

type AddEndpointProps = {
  integrationId: string;
  dialects: DialectChoice[];
  add: EndpointActions["add"];
};

/** A button, the form behind it, and then the secret. */
export function AddEndpoint({ integrationId, dialects, add }: AddEndpointProps) {
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string>();
  return (
    <>
      <Button variant="primary" icon={<Plus />} onClick={() => setOpen(true)}>
        Add endpoint
      </Button>
      <EditEndpoint
        open={open}
        onOpenChange={setOpen}
        dialects={dialects}
        save={(answers) => add({ ...answers, integrationId })}
        onSaved={(added) => setSecret(added.secret)}
      />
      <SecretDialog secret={secret} onStored={() => setSecret(undefined)} />
    </>
  );
}
