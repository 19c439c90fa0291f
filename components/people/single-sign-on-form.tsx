"use client";

import { type FormEvent, useState, useTransition } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CopyButton } from "@/components/ui/copy-button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import type { ActionError, ActionResult } from "@/lib/core/action-result";
import type { SingleSignOnSummary } from "@/lib/core/identity/single-sign-on";
import { IntegrationFields } from "./integration-fields";
import type { IntegrationChoice } from "./people-actions";
import { answersOf, invitedOnly, newcomerOptions, type SingleSignOnAnswers } from "./single-sign-on-answers";

type SingleSignOnFormProps = {
  settings: SingleSignOnSummary | null;
  /** Where the provider sends people back to. */
  callbackUrl: string;
  integrations: IntegrationChoice[];
  save: (given: SingleSignOnAnswers) => Promise<ActionResult<unknown>>;
  remove: (given: Record<string, never>) => Promise<ActionResult<unknown>>;
};

/** The company's own sign-on, by OpenID Connect: what the provider has to know, and what we have to know of it. */
export function SingleSignOnForm(props: SingleSignOnFormProps) {
  const { settings, callbackUrl, integrations, save, remove } = props;
  const [newcomers, setNewcomers] = useState<string>(settings?.newcomers ?? invitedOnly);
  // Nothing, until somebody has chosen.
  const [reached, setReached] = useState(settings?.newcomers ? settings.newcomerIntegrationIds : []);
  const [mustSayFactor, setMustSayFactor] = useState(settings?.mustSayFactor ?? false);
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const sentence = (name: keyof SingleSignOnAnswers) => error?.fields?.[name];
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = answersOf(new FormData(event.currentTarget));
    const answers = { ...typed, newcomerIntegrationIds: reached, mustSayFactor };
    start(async () => {
      const result = await save(answers);
      setError(result.ok ? undefined : result.error);
      if (result.ok) toast.show({ title: "Single sign-on saved", tone: "success" });
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 pt-2">
      {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
      <div className="text-ink-muted">
        Register a web application with your provider, with this redirect URI:
        <span className="mt-1 flex items-center gap-1">
          <span className="id-text min-w-0 wrap-anywhere text-ink">{callbackUrl}</span>
          <CopyButton value={callbackUrl} label="Copy redirect URI" />
        </span>
      </div>
      <Field
        label="Issuer"
        description="Its address, from which the rest is discovered."
        error={sentence("issuer")}
      >
        <Input name="issuer" type="url" mono defaultValue={settings?.issuer} autoComplete="off" />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Client id" error={sentence("clientId")}>
          <Input name="clientId" mono defaultValue={settings?.clientId} autoComplete="off" />
        </Field>
        <Field
          label="Client secret"
          description={settings ? "Empty keeps the one before." : "Is encrypted and not shown again."}
          error={sentence("secret")}
        >
          <Input name="secret" type="password" mono autoComplete="off" />
        </Field>
        <Field label="Words on the button" error={sentence("label")}>
          <Input name="label" defaultValue={settings?.label ?? "Sign in with your company"} maxLength={60} />
        </Field>
        <Field
          label="E-mail domains"
          optional
          description="Separated by spaces; empty lets in all that the provider vouches for."
          error={sentence("domains")}
        >
          <Input name="domains" defaultValue={settings?.domains.join(" ")} autoComplete="off" />
        </Field>
      </div>
      <Field label="Who comes without an invitation becomes" error={sentence("newcomers")}>
        <Select
          name="newcomers"
          value={newcomers}
          onValueChange={(role) => setNewcomers(role ?? invitedOnly)}
          options={newcomerOptions}
        />
      </Field>
      {newcomers === invitedOnly ? null : (
        <IntegrationFields
          legend="Integrations of newcomers"
          value={reached}
          onChange={setReached}
          integrations={integrations}
          mayGiveAll
          error={sentence("newcomerIntegrationIds")}
        />
      )}
      <Checkbox
        checked={mustSayFactor}
        onCheckedChange={setMustSayFactor}
        label="Only with a second factor at the provider"
        description="Lets in those alone of whom the ID token says so, by amr or acr. Otherwise single sign-on always counts as one."
      />
      {mustSayFactor ? (
        <Field
          label="acr that says so too"
          optional
          description="For providers that say it by a level of their own. The provider is asked for it."
          error={sentence("factorAcr")}
        >
          <Input
            name="factorAcr"
            mono
            defaultValue={settings?.factorAcr}
            maxLength={200}
            autoComplete="off"
          />
        </Field>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={pending}>
          Save single sign-on
        </Button>
        {settings ? (
          <AlertDialog
            trigger={<Button>Remove…</Button>}
            title="Remove single sign-on?"
            description="Nobody signs in through the provider any more. Who has no password needs a link from you."
            confirmLabel="Remove"
            onConfirm={async () => {
              const result = await remove({});
              if (!result.ok) setError(result.error);
            }}
          />
        ) : null}
      </div>
    </form>
  );
}
