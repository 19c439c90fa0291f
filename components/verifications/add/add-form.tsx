"use client";

import { type FormEvent, useMemo, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { ActionError } from "@/lib/core/action-result";
import { countriesByName } from "@/lib/core/document/countries";
import { documentNames, documentTypes } from "@/lib/core/document/document";
import { languageName, languages } from "@/lib/core/verification/language";
import { type AddChoice, type AddForm as Answers, addFields } from "./add-action";
import { FlowChoice } from "./flow-choice";

type AddFormProps = {
  id: string;
  integrations: AddChoice[];
  /** The integration that is chosen at first. */
  integrationId?: string;
  error?: ActionError;
  onSubmit: (answers: Answers) => void;
};

/** A select shows its placeholder for an empty value. */
const any = "any";

/** Every field of the form is in `addFields`. */
function answersOf(form: FormData) {
  for (const [name, value] of [...form]) if (value === any) form.delete(name);
  return Object.fromEntries(addFields.map((name) => [name, String(form.get(name) ?? "")])) as Answers;
}

/** Whom a verification is for, and what is asked of them. */
export function AddForm({ id, integrations, integrationId, error, onSubmit }: AddFormProps) {
  const [mended, setMended] = useState<{ of?: ActionError; names: string[] }>({ names: [] });
  const mend = (name: string) =>
    setMended(({ of, names }) => ({ of: error, names: of === error ? [...names, name] : [name] }));
  const sentence = (name: keyof Answers) =>
    mended.of === error && mended.names.includes(name) ? undefined : error?.fields?.[name];
  const [chosenId, setChosenId] = useState(integrationId);
  const chosen = integrations.find(({ id }) => id === chosenId);
  const countries = useMemo(
    () => countriesByName("en").map(({ code, name }) => ({ value: code, label: name, hint: code })),
    [],
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(answersOf(new FormData(event.currentTarget)));
  };
  return (
    <form
      id={id}
      onSubmit={submit}
      onInput={(event) => event.target instanceof HTMLInputElement && mend(event.target.name)}
      noValidate
      className="grid gap-4 sm:grid-cols-2"
    >
      {error && !error.fields ? (
        <div className="sm:col-span-2">
          <Banner tone="danger">
            {error.message}
            {error.requestId ? <span className="id-text block text-xs">{error.requestId}</span> : null}
          </Banner>
        </div>
      ) : null}
      <Field label="Integration" error={sentence("integrationId")} className="sm:col-span-2">
        <Select
          name="integrationId"
          defaultValue={integrationId ?? null}
          onValueChange={(id) => {
            setChosenId(id ?? undefined);
            mend("integrationId");
          }}
          options={integrations.map(({ id, name, environment, isPaused }) => ({
            value: id,
            label: name,
            description: isPaused ? "Paused" : environment === "test" ? "Test" : undefined,
            disabled: isPaused,
          }))}
        />
      </Field>
      {chosen ? (
        <FlowChoice key={chosen.id} flows={chosen.flows} any={any} error={sentence("flowId")} />
      ) : null}
      <Field label="First name" error={sentence("firstName")}>
        <Input name="firstName" autoComplete="off" autoFocus maxLength={200} />
      </Field>
      <Field label="Last name" error={sentence("lastName")}>
        <Input name="lastName" autoComplete="off" maxLength={200} />
      </Field>
      <Field label="Document" optional error={sentence("documentType")}>
        <Select
          name="documentType"
          defaultValue={any}
          options={[
            { value: any, label: "The end user chooses" },
            ...documentTypes.map((value) => ({ value, label: documentNames[value] })),
          ]}
        />
      </Field>
      <Field label="Issuing country" optional error={sentence("documentCountry")}>
        <Combobox name="documentCountry" options={countries} placeholder="The end user chooses" />
      </Field>
      <Field
        label="Reference"
        optional
        error={sentence("vendorData")}
        description="Your own id of this person; it comes back in every answer and webhook."
        className="sm:col-span-2"
      >
        <Input name="vendorData" autoComplete="off" spellCheck={false} maxLength={1000} mono />
      </Field>
      <Field
        label="Language"
        optional
        error={sentence("language")}
        description="Countries are listed in it; the other texts are in English so far."
        className="sm:col-span-2"
      >
        <Select
          name="language"
          defaultValue={any}
          options={[
            { value: any, label: "English" },
            ...languages
              .filter((language) => language !== "en")
              .map((language) => ({ value: language, label: languageName(language) })),
          ]}
        />
      </Field>
    </form>
  );
}
