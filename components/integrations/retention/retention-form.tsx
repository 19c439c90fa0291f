"use client";

import { useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ActionResult } from "@/lib/core/action-result";
import type { RetentionFields } from "@/lib/core/retention/form";
import { outcomeWords, type RetentionPreview, retainedOutcomes } from "@/lib/core/retention/retention";
import { useAnswers } from "../settings/use-answers";
import { PreviewList } from "./preview-list";

type Asked = RetentionFields & { id: string };

type RetentionFormProps = {
  id: string;
  saved: RetentionFields;
  /** Leave both out for those who may only look. */
  preview?: (input: Asked) => Promise<ActionResult<RetentionPreview>>;
  save?: (input: Asked & { seen: RetentionFields }) => Promise<ActionResult<void>>;
};

type Problem = { message: string; fields?: Record<string, string> };

/** Days by outcome. What they would remove is shown first, and only then can they be saved. */
export function RetentionForm({ id, saved: given, preview, save }: RetentionFormProps) {
  const { answers, saved, set, settle } = useAnswers(given);
  const [seen, setSeen] = useState<RetentionPreview>();
  const [problem, setProblem] = useState<Problem>();
  const [isSaved, setIsSaved] = useState(false);
  const [pending, start] = useTransition();
  const change = (name: keyof RetentionFields, days: string) => {
    set({ [name]: days });
    setSeen(undefined);
    setIsSaved(false);
  };
  const show = () =>
    start(async () => {
      const result = await preview?.({ id, ...answers });
      setProblem(result && !result.ok ? result.error : undefined);
      setSeen(result?.ok ? result.value : undefined);
    });
  const keep = () =>
    start(async () => {
      const result = await save?.({ id, ...answers, seen: saved });
      setProblem(result && !result.ok ? result.error : undefined);
      setIsSaved(result?.ok === true);
      setSeen(undefined);
      if (result?.ok) settle();
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
      className="flex max-w-2xl flex-col gap-5 py-3"
    >
      {retainedOutcomes.map((outcome) => (
        <fieldset key={outcome} className="flex flex-col gap-2">
          <legend className="pb-1 text-sm font-medium">{outcomeWords[outcome]}</legend>
          <div className="grid grid-cols-2 gap-3">
            {(["Pictures", "Data"] as const).map((kind) => {
              const name = `${outcome}${kind}` as const;
              return (
                <Field
                  key={name}
                  label={`${kind} kept, in days`}
                  disabled={!save}
                  error={problem?.fields?.[name]}
                >
                  <Input
                    name={name}
                    inputMode="numeric"
                    autoComplete="off"
                    placeholder="For ever"
                    value={answers[name]}
                    onValueChange={(days) => change(name, days)}
                  />
                </Field>
              );
            })}
          </div>
        </fieldset>
      ))}
      <p className="text-xs text-ink-muted">
        Counted from the decision, or for those never finished from the end of their link. Data includes
        pictures. What waits for a decision, and what is exempt, stays.
      </p>
      {problem && !problem.fields ? <Banner tone="danger" title={problem.message} /> : null}
      {isSaved ? <Banner tone="success" title="Saved" /> : null}
      {seen ? (
        <Banner tone="attention" title="What the next run would remove">
          <PreviewList preview={seen} />
        </Banner>
      ) : null}
      {save ? (
        <div className="flex gap-2">
          <Button type="submit" variant={seen ? "secondary" : "primary"} pending={pending && !seen}>
            Show what goes
          </Button>
          {seen ? (
            <Button variant="primary" onClick={keep} pending={pending}>
              Save retention
            </Button>
          ) : null}
        </div>
      ) : null}
    </form>
  );
}
