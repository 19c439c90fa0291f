import { type FormEvent, useState, useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionError } from "@/lib/core/action-result";
import type { SaveSettings, SettingsAnswers } from "./settings-answers";

/** Some of an integration's settings as somebody fills them in. */
export function useSettingsForm<Names extends keyof SettingsAnswers>(
  id: string,
  given: Pick<SettingsAnswers, Names>,
  save?: SaveSettings,
) {
  const text = JSON.stringify(given);
  const [seen, setSeen] = useState(text);
  const [saved, setSaved] = useState(text);
  const [answers, setAnswers] = useState(given);
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const isDirty = JSON.stringify(answers) !== saved;
  // What the server has made of it comes with the page; what somebody is typing stays.
  if (text !== seen) {
    setSeen(text);
    setSaved(text);
    if (!isDirty) setAnswers(given);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save || pending) return;
    start(async () => {
      const result = await save({ ...answers, id });
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      setSaved(JSON.stringify(answers));
      toast.show({ title: "Settings saved", tone: "success" });
    });
  };
  const set = (part: Partial<Pick<SettingsAnswers, Names>>) => setAnswers({ ...answers, ...part });
  return { answers, set, submit, error, pending, isDirty, disabled: !save };
}
