"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { IntegrationSettings } from "@/lib/core/integration/settings";
import type { SaveSettings } from "./settings-answers";
import { SettingsFrame } from "./settings-frame";
import { useSettingsForm } from "./use-settings-form";

type GeneralFormProps = { id: string; name: string; settings: IntegrationSettings; save?: SaveSettings };

/** What an integration is called, and where its end users go. */
export function GeneralForm({ id, name, settings, save }: GeneralFormProps) {
  const form = useSettingsForm(id, { name, callbackUrl: settings.callbackUrl ?? "" }, save);
  const { answers, set, error, disabled } = form;
  return (
    <SettingsFrame form={form}>
      <Field label="Name" disabled={disabled} error={error?.fields?.name}>
        <Input
          name="name"
          value={answers.name}
          onValueChange={(name) => set({ name })}
          maxLength={100}
          autoComplete="off"
        />
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
          value={answers.callbackUrl}
          onValueChange={(callbackUrl) => set({ callbackUrl })}
          placeholder="https://example.com/done"
          autoComplete="off"
        />
      </Field>
    </SettingsFrame>
  );
}
