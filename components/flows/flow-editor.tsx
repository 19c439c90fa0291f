"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { flowPath } from "@/components/integrations/paths";
import { PhonePreview } from "@/components/integrations/phone-preview";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import { Section } from "@/components/verifications/details/section";
import type { ActionError } from "@/lib/core/action-result";
import type { CaptureBrand } from "@/lib/core/capture/state";
import type { FlowDefinition } from "@/lib/core/flow/flow";
import { DecisionFields } from "./decision-fields";
import { definitionOfDraft, draftOf } from "./draft";
import type { FlowActions } from "./flow-actions";
import { PartList } from "./part-list";

type FlowEditorProps = {
  integrationId: string;
  /** Null makes a new one. */
  flow: { id: string; version: number } | null;
  name: string;
  definition: FlowDefinition;
  brand: CaptureBrand;
  /** Absent for those who may look and not change. */
  actions?: Pick<FlowActions, "add" | "change">;
};

/** What a flow asks for and how it is decided, with the phone beside it. */
export function FlowEditor({ integrationId, flow, name, definition, brand, actions }: FlowEditorProps) {
  const [draft, setDraft] = useState(() => draftOf(name, definition));
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const router = useRouter();
  const toast = useToast();
  const asked = definitionOfDraft(draft);
  const initial = draftOf(name, definition);
  const isChanged =
    JSON.stringify([draft.name.trim(), asked]) !== JSON.stringify([name, definitionOfDraft(initial)]);
  const disabled = !actions;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!actions || pending) return;
    const answers = { name: draft.name, definition: asked };
    start(async () => {
      const result = flow
        ? await actions.change({ ...answers, id: flow.id })
        : await actions.add({ ...answers, integrationId });
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      toast.show({ title: `Version ${result.value.version} saved`, tone: "success" });
      router.replace(flowPath(integrationId, result.value.id));
    });
  };

  return (
    <div className="grid gap-x-10 gap-y-8 pt-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <form onSubmit={submit} noValidate className="flex min-w-0 max-w-2xl flex-col gap-6">
        {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
        <Field label="Name" disabled={disabled} error={error?.fields?.name}>
          <Input
            value={draft.name}
            onValueChange={(name) => setDraft({ ...draft, name })}
            maxLength={100}
            autoComplete="off"
            placeholder="New customers"
          />
        </Field>
        <Section title="What is asked for">
          <div className="flex flex-col gap-3 pt-2">
            {error?.fields?.["definition.steps"] ? (
              <Banner tone="danger">{error.fields["definition.steps"]}</Banner>
            ) : null}
            <PartList
              draft={draft}
              steps={asked.steps}
              onChange={setDraft}
              disabled={disabled}
              errors={error?.fields}
            />
          </div>
        </Section>
        <Section title="How it is decided">
          <div className="flex flex-col gap-4 pt-2">
            <DecisionFields
              draft={draft}
              onChange={setDraft}
              disabled={disabled}
              error={error?.fields?.["definition.decision.maxAttempts"]}
            />
          </div>
        </Section>
        {actions ? (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button type="submit" variant="primary" pending={pending} disabled={flow !== null && !isChanged}>
              {flow ? `Save version ${flow.version + 1}` : "Create flow"}
            </Button>
            {flow ? (
              <p className="text-ink-muted">
                {isChanged
                  ? `This makes version ${flow.version + 1}; running verifications keep version ${flow.version}.`
                  : "Nothing is changed yet."}
              </p>
            ) : null}
          </div>
        ) : (
          <p className="text-ink-muted">Your role may see this flow and not change it.</p>
        )}
      </form>
      <PhonePreview brand={brand} steps={asked.steps} />
    </div>
  );
}
