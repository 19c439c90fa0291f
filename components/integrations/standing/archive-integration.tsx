"use client";

import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ActionError } from "@/lib/core/action-result";
import type { StandingActions } from "./standing-actions";
import { useAct } from "./use-act";

type ArchiveIntegrationProps = {
  integration: { id: string; name: string };
  /** Verifications that end users have not finished. */
  open: number;
  endpoints: number;
  archive: StandingActions["archive"];
};

const some = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** Asks for the name, and says what happens to whom. */
export function ArchiveIntegration({ integration, open, endpoints, archive }: ArchiveIntegrationProps) {
  const { id, name } = integration;
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<ActionError>();
  const { act } = useAct();
  const confirm = async () => {
    const refusal = await act(() => archive({ id, name: typed }), `${name} is archived`);
    setError(refusal);
    return refusal === undefined;
  };
  return (
    <AlertDialog
      trigger={<Button variant="danger">Archive…</Button>}
      title={`Archive ${name}?`}
      description="It can be restored, and then comes back paused."
      confirmLabel="Archive"
      onConfirm={confirm}
    >
      <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
        <li>Your backends are refused within a second, as if their keys were unknown.</li>
        <li>
          {open === 0
            ? "No end user is under way."
            : `${some(open, "end user", "end users")} under way will read that the link has expired.`}
        </li>
        <li>
          {endpoints === 0
            ? "No endpoint hears of it."
            : `${some(endpoints, "endpoint gets", "endpoints get")} what is due, and then nothing more.`}
        </li>
        <li>Verifications, decisions and deliveries stay readable. Other integrations are not touched.</li>
      </ul>
      <div className="pt-2">
        <Field label={`Type ${name} to confirm`} error={error?.fields?.name}>
          <Input value={typed} onValueChange={setTyped} autoComplete="off" spellCheck={false} />
        </Field>
      </div>
    </AlertDialog>
  );
}
