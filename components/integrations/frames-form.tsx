"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toast";
import { Section } from "@/components/verifications/details/section";
import type { ActionError } from "@/lib/core/action-result";
import type { BrandActions } from "./brand-actions";

type FramesFormProps = {
  id: string;
  origins: string[];
  /** Absent for those who may look and not change. */
  save?: BrandActions["saveFrameOrigins"];
};

/** Which pages may show the end user's page in a frame. */
export function FramesForm({ id, origins, save }: FramesFormProps) {
  const [text, setText] = useState(origins.join("\n"));
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save || pending) return;
    start(async () => {
      const result = await save({ id, origins: text });
      setError(result.ok ? undefined : result.error);
      if (result.ok) toast.show({ title: "Embedding saved", tone: "success" });
    });
  };
  return (
    <Section title="Embedding">
      <form onSubmit={submit} noValidate className="flex max-w-xl flex-col gap-4 pt-3">
        {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
        <Field
          label="Pages that may show the flow in a frame"
          optional
          disabled={!save}
          description={
            text.trim()
              ? "One origin a line. Browsers refuse to show it in a frame on any other page."
              : "One origin a line, such as https://shop.example. With none, any page may: the vendor’s browser SDKs work everywhere."
          }
          error={error?.fields?.origins}
        >
          <Textarea
            name="origins"
            rows={3}
            className="font-mono"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            disabled={!save}
            spellCheck={false}
            autoComplete="off"
          />
        </Field>
        {save ? (
          <Button type="submit" pending={pending} className="self-start">
            Save embedding
          </Button>
        ) : null}
      </form>
    </Section>
  );
}
