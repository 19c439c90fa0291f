"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EditEndpoint } from "./edit-endpoint";
import type { EndpointActions } from "./endpoint-actions";
import { SecretDialog } from "./secret-dialog";

type AddEndpointProps = { integrationId: string; add: EndpointActions["add"] };

/** A button, the form behind it, and then the secret. */
export function AddEndpoint({ integrationId, add }: AddEndpointProps) {
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
        save={(answers) => add({ ...answers, integrationId })}
        onSaved={(added) => setSecret(added.secret)}
      />
      <SecretDialog secret={secret} onStored={() => setSecret(undefined)} />
    </>
  );
}
