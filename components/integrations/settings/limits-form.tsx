"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { IntegrationSettings } from "@/lib/core/integration/settings";
import type { SaveSettings } from "./settings-answers";
import { SettingsFrame } from "./settings-frame";
import { useSettingsForm } from "./use-settings-form";

type LimitsFormProps = { id: string; settings: IntegrationSettings; save?: SaveSettings };

/** How much the client may do, and what of it. */
export function LimitsForm({ id, settings, save }: LimitsFormProps) {
  const { allowDeletion, refuseStaleCreations } = settings;
  const createsPerMinute = String(settings.createsPerMinute);
  const form = useSettingsForm(id, { createsPerMinute, allowDeletion, refuseStaleCreations }, save);
  const { answers, set, error, disabled } = form;
  return (
    <SettingsFrame form={form}>
      <Field
        label="Creations per minute"
        disabled={disabled}
        description="Beyond this the client is answered 429 and told when to try again."
        error={error?.fields?.createsPerMinute}
      >
        <Input
          name="createsPerMinute"
          inputMode="numeric"
          value={answers.createsPerMinute}
          onValueChange={(createsPerMinute) => set({ createsPerMinute })}
          autoComplete="off"
          className="max-w-32"
        />
      </Field>
      <Checkbox
        name="refuseStaleCreations"
        checked={answers.refuseStaleCreations}
        onCheckedChange={(refuseStaleCreations) => set({ refuseStaleCreations })}
        disabled={disabled}
        label="Refuse creations over an hour old"
        description="Goes by the timestamp in the call: keeps a recorded one from being sent again."
      />
      <Checkbox
        name="allowDeletion"
        checked={answers.allowDeletion}
        onCheckedChange={(allowDeletion) => set({ allowDeletion })}
        disabled={disabled}
        label="Let the client delete verifications"
        description="Pictures and personal data are erased at once and cannot be brought back. Five an hour at most, ten a day."
      />
    </SettingsFrame>
  );
}
