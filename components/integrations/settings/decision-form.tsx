"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import type { IntegrationSettings } from "@/lib/core/integration/settings";
import type { SaveSettings } from "./settings-answers";
import { SettingsFrame } from "./settings-frame";
import { useSettingsForm } from "./use-settings-form";

type DecisionFormProps = { id: string; settings: IntegrationSettings; save?: SaveSettings };

/** What the client is told of decisions. */
export function DecisionForm({ id, settings: { reasonCodes, announceReview }, save }: DecisionFormProps) {
  const form = useSettingsForm(id, { reasonCodes, announceReview }, save);
  const { answers, set, disabled } = form;
  return (
    <SettingsFrame form={form}>
      <RadioGroup
        legend="Reason codes"
        value={answers.reasonCodes}
        onValueChange={(value) => set({ reasonCodes: value === "granular" ? "granular" : "standard" })}
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
        checked={answers.announceReview}
        onCheckedChange={(announceReview) => set({ announceReview })}
        disabled={disabled}
        label="Tell the client of reviews"
        description="The client hears of a status of its own while a person looks; otherwise it stays submitted."
      />
    </SettingsFrame>
  );
}
