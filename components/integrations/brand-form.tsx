"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import { UnsavedGuard } from "@/components/ui/unsaved-guard";
import { Section } from "@/components/verifications/details/section";
import type { ActionError } from "@/lib/core/action-result";
import type { Brand } from "@/lib/core/brand/brand";
import { hexColor } from "@/lib/core/brand/color";
import type { FlowStep } from "@/lib/core/flow/flow";
import type { BrandActions, BrandAnswers } from "./brand-actions";
import { ColorField } from "./color-field";
import { LogoField } from "./logo-field";
import { PhonePreview } from "./phone-preview";
import { useAnswers } from "./settings/use-answers";

type BrandFormProps = {
  id: string;
  /** The integration's own, which end users see where the brand has none. */
  name: string;
  brand: Brand;
  logoUrl: string | null;
  /** What the preview asks for: the default flow. */
  steps: FlowStep[];
  /** Absent for those who may look and not change. */
  actions?: BrandActions;
};

/** How the company shows itself to end users, with the phone beside it. */
export function BrandForm({ id, name, brand, logoUrl, steps, actions }: BrandFormProps) {
  const given: BrandAnswers = {
    name: brand.name ?? "",
    color: brand.color ?? "",
    privacyUrl: brand.privacyUrl ?? "",
    support: brand.support ?? "",
  };
  const { answers, saved, isDirty, set: change, settle } = useAnswers(given);
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const disabled = !actions;
  const set = (field: keyof BrandAnswers) => (value: string) => change({ [field]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!actions || pending) return;
    start(async () => {
      const result = await actions.save({ ...answers, seen: saved, id });
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      settle();
      toast.show({ title: "Brand saved", tone: "success" });
    });
  };
  const color = answers.color.trim();
  const shown = {
    name: answers.name.trim() || name,
    logoUrl,
    color: hexColor.test(color) ? color : null,
    privacyUrl: /^https:\/\//.test(answers.privacyUrl.trim()) ? answers.privacyUrl.trim() : null,
    support: answers.support.trim() || null,
  };
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <Section title="What end users see">
        <form onSubmit={submit} noValidate className="flex max-w-xl flex-col gap-5 pt-3">
          {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
          <Field
            label="Name"
            optional
            disabled={disabled}
            description={`Without one, end users see the integration’s name: ${name}.`}
            error={error?.fields?.name}
          >
            <Input value={answers.name} onValueChange={set("name")} maxLength={60} autoComplete="off" />
          </Field>
          <LogoField
            url={logoUrl}
            name={shown.name}
            save={actions && ((content) => actions.saveLogo({ id, content }))}
            drop={async () => actions?.dropLogo({ id }) ?? { ok: true, value: undefined }}
          />
          <ColorField
            value={answers.color}
            onChange={set("color")}
            disabled={disabled}
            error={error?.fields?.color}
          />
          <Field
            label="Privacy notice"
            optional
            disabled={disabled}
            description="Where end users read how you use their data."
            error={error?.fields?.privacyUrl}
          >
            <Input
              type="url"
              mono
              value={answers.privacyUrl}
              onValueChange={set("privacyUrl")}
              placeholder="https://example.com/privacy"
              autoComplete="off"
            />
          </Field>
          <Field
            label="Help"
            optional
            disabled={disabled}
            description="An e-mail address or a page, offered to whoever is stuck."
            error={error?.fields?.support}
          >
            <Input
              mono
              value={answers.support}
              onValueChange={set("support")}
              placeholder="help@example.com"
              autoComplete="off"
            />
          </Field>
          {actions ? (
            <Button type="submit" variant="primary" pending={pending} className="self-start">
              Save brand
            </Button>
          ) : (
            <p className="text-ink-muted">Your role may see this and not change it.</p>
          )}
          <UnsavedGuard isDirty={isDirty} />
        </form>
      </Section>
      <PhonePreview brand={shown} steps={steps} />
    </div>
  );
}
