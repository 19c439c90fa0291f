"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { useToast } from "@/components/ui/toast";
import type { ActionError, ActionResult } from "@/lib/core/action-result";
import type { IntegrationSettings, ReasonCodeSet } from "@/lib/core/integration/settings";

/** The form as it was filled in. */
export type SettingsAnswers = {
  name: string;
  callbackUrl: string;
  createsPerMinute: string;
  announceReview: boolean;
  allowDeletion: boolean;
  refuseStaleCreations: boolean;
  reasonCodes: ReasonCodeSet;
};

type SettingsFormProps = {
  id: string;
  name: string;
  settings: IntegrationSettings;
  /** Absent for those who may look and not change. */
  save?: (answers: SettingsAnswers & { id: string }) => Promise<ActionResult<unknown>>;
};

function answersOf(form: FormData, reasonCodes: ReasonCodeSet): SettingsAnswers {
  const said = (name: string) => String(form.get(name) ?? "");
  return {
    name: said("name"),
    callbackUrl: said("callbackUrl"),
    createsPerMinute: said("createsPerMinute"),
    announceReview: form.has("announceReview"),
    allowDeletion: form.has("allowDeletion"),
    refuseStaleCreations: form.has("refuseStaleCreations"),
    reasonCodes,
  };
}

/** What an operator may set on an integration, each with a sentence on what it does. */
export function SettingsForm({ id, name, settings, save }: SettingsFormProps) {
  const [error, setError] = useState<ActionError>();
  const [reasonCodes, setReasonCodes] = useState(settings.reasonCodes);
  const [pending, start] = useTransition();
  const toast = useToast();
  const disabled = !save;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = answersOf(new FormData(event.currentTarget), reasonCodes);
    if (!save || pending) return;
    start(async () => {
      const result = await save({ ...answers, id });
      setError(result.ok ? undefined : result.error);
      if (result.ok) toast.show({ title: "Settings saved", tone: "success" });
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 pt-2">
      {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
      <Field label="Name" disabled={disabled} error={error?.fields?.name}>
        <Input name="name" defaultValue={name} maxLength={100} autoComplete="off" />
      </Field>
      <Field
        label="Return address"
        optional
        disabled={disabled}
        description="Where the end user goes after the flow, unless the verification names another address."
        error={error?.fields?.callbackUrl}
      >
        <Input
          name="callbackUrl"
          type="url"
          mono
          defaultValue={settings.callbackUrl ?? ""}
          autoComplete="off"
        />
      </Field>
      <Field
        label="Creations per minute"
        disabled={disabled}
        description="Beyond this the client is answered 429 and told when to try again."
        error={error?.fields?.createsPerMinute}
      >
        <Input
          name="createsPerMinute"
          inputMode="numeric"
          defaultValue={String(settings.createsPerMinute)}
          className="max-w-32"
        />
      </Field>
      <RadioGroup
        legend="Reason codes"
        value={reasonCodes}
        onValueChange={(value) => setReasonCodes(value === "granular" ? "granular" : "standard")}
        disabled={disabled}
        options={[
          {
            value: "standard",
            label: "Standard",
            description: "A finer reason is told by the broader one that it falls under.",
          },
          {
            value: "granular",
            label: "Granular",
            description: "The client is told the finest reason we have.",
          },
        ]}
      />
      <Checkbox
        name="announceReview"
        defaultChecked={settings.announceReview}
        disabled={disabled}
        label="Tell the client of reviews"
        description="The client hears of a status of its own while a person looks; otherwise it stays submitted."
      />
      <Checkbox
        name="allowDeletion"
        defaultChecked={settings.allowDeletion}
        disabled={disabled}
        label="Let the client delete verifications"
        description="Pictures and personal data are erased at once and cannot be brought back."
      />
      <Checkbox
        name="refuseStaleCreations"
        defaultChecked={settings.refuseStaleCreations}
        disabled={disabled}
        label="Refuse creations over an hour old"
        description="Goes by the timestamp in the call: keeps a recorded one from being sent again."
      />
      {save ? (
        <Button type="submit" variant="primary" pending={pending} className="self-start">
          Save settings
        </Button>
      ) : (
        <p className="text-ink-muted">Your role may see these settings and not change them.</p>
      )}
    </form>
  );
}
