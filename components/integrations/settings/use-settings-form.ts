import { type FormEvent, useState, useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionError } from "@/lib/core/action-result";
import type { SaveSettings, SettingsAnswers } from "./settings-answers";
import { useAnswers } from "./use-answers";

/** Some of an integration's settings as somebody fills them in. Sends what they have changed, and nothing else. */
export function useSettingsForm<Names extends keyof SettingsAnswers>(
  id: string,
  given: Pick<SettingsAnswers, Names>,
  save?: SaveSettings,
) {
  const { answers, saved, changed, isDirty, set, settle } = useAnswers(given);
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save || pending) return;
    start(async () => {
      const result = await save({ ...changed, seen: saved, id });
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      settle();
      toast.show({ title: "Settings saved", tone: "success" });
    });
  };
  return { answers, set, submit, error, pending, isDirty, disabled: !save };
}
