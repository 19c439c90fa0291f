"use client";

import { type FormEvent, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { ActionError } from "@/lib/core/action-result";
import type { DialectChoice } from "@/lib/core/webhook/dialect-choice";
import { maxTimeoutSeconds, type WebhookEndpoint } from "@/lib/core/webhook/endpoint";
import { type WebhookType, webhookTypeNames, webhookTypes } from "@/lib/core/webhook/webhook";
import type { EndpointAnswers } from "./endpoint-actions";

type EndpointFormProps = {
  id: string;
  endpoint?: WebhookEndpoint;
  dialects: DialectChoice[];
  error?: ActionError;
  onSubmit: (answers: EndpointAnswers) => void;
};

/** Where a dialect tells less, it says so itself. */
const hints: Record<WebhookType, string> = {
  event: "The end user has opened the link, or handed in.",
  decision: "Approved, declined, asked again, expired or abandoned.",
  full_auto: "What the engine found, beside the decision.",
  watchlist: "What a screening of the name came to.",
  user_status: "A status that your team has set.",
};

function answersOf(form: FormData): EndpointAnswers {
  return {
    url: String(form.get("url") ?? ""),
    types: webhookTypes.filter((type) => form.has(type)),
    description: String(form.get("description") ?? ""),
    timeoutSeconds: String(form.get("timeoutSeconds") ?? ""),
    dialect: String(form.get("dialect") ?? ""),
  };
}

/** Where to send, and what. */
export function EndpointForm({ id, endpoint, dialects, error, onSubmit }: EndpointFormProps) {
  const [types, setTypes] = useState<readonly WebhookType[]>(endpoint?.types ?? webhookTypes);
  const [dialect, setDialect] = useState(endpoint?.dialect ?? dialects[0]?.value ?? "");
  const spoken = dialects.find(({ value }) => value === dialect);
  const offered = spoken?.types ?? webhookTypes;
  const chosen = offered.filter((type) => types.includes(type));
  const isAll = chosen.length === offered.length;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(answersOf(new FormData(event.currentTarget)));
  };
  const choose = (type: WebhookType, isChosen: boolean) =>
    setTypes(webhookTypes.filter((each) => (each === type ? isChosen : types.includes(each))));
  return (
    <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
      {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
      <Field
        label="URL"
        error={error?.fields?.url}
        description="Answer with any 2xx status; do the work afterwards."
      >
        <Input
          name="url"
          type="url"
          mono
          autoFocus
          autoComplete="off"
          maxLength={2000}
          placeholder="https://example.com/webhooks"
          defaultValue={endpoint?.url}
        />
      </Field>
      <Field
        label="Dialect"
        error={error?.fields?.dialect}
        description="In whose words it is told. What is on its way already stays as it is."
      >
        <Select
          name="dialect"
          options={dialects.map(({ value, label }) => ({ value, label }))}
          value={dialect}
          onValueChange={(value) => setDialect(value ?? dialect)}
        />
      </Field>
      <fieldset className="flex flex-col gap-1.5">
        <legend className="mb-1 text-sm font-medium">Sends</legend>
        <Checkbox
          label="Everything"
          checked={isAll}
          indeterminate={!isAll && chosen.length > 0}
          onCheckedChange={(isChosen) => setTypes(isChosen ? webhookTypes : [])}
        />
        <div className="grid gap-1.5 pl-6 sm:grid-cols-2">
          {offered.map((type) => (
            <Checkbox
              key={type}
              name={type}
              label={webhookTypeNames[type]}
              description={spoken?.hints[type] ?? hints[type]}
              checked={types.includes(type)}
              onCheckedChange={(isChosen) => choose(type, isChosen)}
            />
          ))}
        </div>
        {error?.fields?.types ? (
          <p role="alert" className="text-xs font-medium text-danger">
            {error.fields.types}
          </p>
        ) : null}
      </fieldset>
      <Field label="Description" optional error={error?.fields?.description}>
        <Input name="description" autoComplete="off" maxLength={200} defaultValue={endpoint?.description} />
      </Field>
      <Field
        label="Time-out"
        error={error?.fields?.timeoutSeconds}
        description={`Seconds to wait for the answer, 1 to ${maxTimeoutSeconds}.`}
      >
        <Input
          name="timeoutSeconds"
          inputMode="numeric"
          autoComplete="off"
          className="max-w-24"
          defaultValue={String(endpoint?.timeoutSeconds ?? 5)}
        />
      </Field>
    </form>
  );
}
