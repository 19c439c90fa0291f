"use client";

import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { IntegrationSettings } from "@/lib/core/integration/settings";
import type { SaveSettings } from "./settings-answers";
import { SettingsFrame } from "./settings-frame";
import { useSettingsForm } from "./use-settings-form";

type AccessFormProps = { id: string; settings: IntegrationSettings; save?: SaveSettings };

/** From where backends may call, and which pages may show the flow. */
export function AccessForm({ id, settings, save }: AccessFormProps) {
  const given = { ipRanges: settings.ipRanges.join("\n"), frameOrigins: settings.frameOrigins.join("\n") };
  const form = useSettingsForm(id, given, save);
  const { answers, set, error, disabled } = form;
  const plain = { className: "font-mono", disabled, spellCheck: false, autoComplete: "off" };
  return (
    <SettingsFrame form={form}>
      <Field
        label="Addresses that your backends call from"
        optional
        disabled={disabled}
        description={
          answers.ipRanges.trim()
            ? "One address or range a line. Backends elsewhere are refused, whatever their key. Browsers are not: they create with the API key, and end users come from anywhere."
            : "One address or range a line, such as 192.0.2.0/24 or 2001:db8::/32. With none, backends may call from anywhere."
        }
        error={error?.fields?.ipRanges}
      >
        <Textarea
          name="ipRanges"
          rows={3}
          value={answers.ipRanges}
          onChange={({ currentTarget }) => set({ ipRanges: currentTarget.value })}
          {...plain}
        />
      </Field>
      <Field
        label="Pages that may show the flow in a frame"
        optional
        disabled={disabled}
        description={
          answers.frameOrigins.trim()
            ? "One origin a line. Browsers refuse to show it in a frame on any other page."
            : "One origin a line, such as https://shop.example. With none, any page may: the vendor’s browser SDKs work everywhere."
        }
        error={error?.fields?.frameOrigins}
      >
        <Textarea
          name="frameOrigins"
          rows={3}
          value={answers.frameOrigins}
          onChange={({ currentTarget }) => set({ frameOrigins: currentTarget.value })}
          {...plain}
        />
      </Field>
    </SettingsFrame>
  );
}
