"use client";

import { useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/core/action-result";
import { type SecondFactorRule, secondFactorRules } from "@/lib/core/identity/sign-in";

type RuleFormProps = {
  rule: SecondFactorRule;
  /** Absent for those who may look and not change. */
  save?: (given: { rule: SecondFactorRule }) => Promise<ActionResult<unknown>>;
};

const words: Record<SecondFactorRule, { label: string; description: string }> = {
  nobody: { label: "Nobody", description: "Everybody decides for themselves." },
  administrators: { label: "Administrators", description: "Whoever can change who may come in." },
  everybody: { label: "Everybody", description: "Whoever can see what people have handed in." },
};

const isRule = (value: string): value is SecondFactorRule => secondFactorRules.some((rule) => rule === value);

/** Of whom a second factor is asked. Who has none sets one up before anything else. */
export function RuleForm({ save, ...props }: RuleFormProps) {
  const [rule, setRule] = useState(props.rule);
  const [sentence, setSentence] = useState<string>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const keep = () =>
    start(async () => {
      const result = await save?.({ rule });
      setSentence(result?.ok === false ? result.error.message : undefined);
      if (result?.ok) toast.show({ title: "Saved", tone: "success" });
    });
  return (
    <div className="flex flex-col gap-4 pt-2">
      {sentence ? <Banner tone="danger">{sentence}</Banner> : null}
      <RadioGroup
        legend="A second factor is required of"
        value={rule}
        onValueChange={(value) => isRule(value) && setRule(value)}
        disabled={!save}
        options={secondFactorRules.map((value) => ({ value, ...words[value] }))}
      />
      <p className="text-xs text-ink-muted">
        An authenticator app, a passkey or the company&apos;s own sign-on. Whoever has none is led to set one
        up at their next click. Only somebody who has one can ask it of others.
      </p>
      {save ? (
        <Button variant="primary" pending={pending} onClick={keep} className="self-start">
          Save rule
        </Button>
      ) : null}
    </div>
  );
}
