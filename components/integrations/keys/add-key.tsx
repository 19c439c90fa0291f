"use client";

import { Plus } from "lucide-react";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import type { MadeCredential } from "@/lib/core/integration/key";
import { AccessStep } from "./access-step";
import { answersOf, type Draft, emptyDraft, type Grantable, stepOfField } from "./draft";
import type { KeyActions } from "./key-actions";
import { MadeKey } from "./made-key";
import { NameStep } from "./name-step";
import { SummaryStep } from "./summary-step";

type AddKeyProps = {
  integrationId: string;
  origin: string;
  grantable: Grantable;
  create: KeyActions["create"];
};

const lastStep = 2;

/** What is missing before a step can be left. */
function missing(step: number, { label, expiry, date, preset, chosen }: Draft): Record<string, string> {
  if (step === 0)
    return {
      ...(label.trim() === "" && { label: "Type a name." }),
      ...(expiry === "date" && date === "" && { expires: "Choose the last day on which it works." }),
    };
  return step === 1 && preset === "chosen" && chosen.length === 0 ? { scopes: "Choose at least one." } : {};
}

/** A button, three short steps behind it, and then the key. */
export function AddKey({ integrationId, origin, grantable, create }: AddKeyProps) {
  const [open, setOpen] = useState(false);
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState(emptyDraft);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [sentence, setSentence] = useState<string>();
  const [made, setMade] = useState<MadeCredential>();
  const [pending, start] = useTransition();
  const form = useId();
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setErrors({});
  };
  const changeOpen = (next: boolean) => {
    setOpen(next);
    if (!next) return;
    setStep(0);
    setDraft(emptyDraft);
    setErrors({});
    setSentence(undefined);
  };
  const send = () =>
    start(async () => {
      const result = await create({ integrationId, ...answersOf(draft, grantable) });
      if (result.ok) {
        setOpen(false);
        setMade(result.value);
        return;
      }
      const fields = result.error.fields ?? {};
      const [first] = Object.keys(fields);
      setErrors(fields);
      setSentence(first && first in stepOfField ? undefined : result.error.message);
      if (first) setStep(stepOfField[first] ?? lastStep);
    });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const found = missing(step, draft);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    if (step === lastStep) send();
    else setStep(step + 1);
  };
  return (
    <>
      <Button variant="primary" icon={<Plus />} onClick={() => changeOpen(true)}>
        Create key
      </Button>
      <Dialog
        title="Create key"
        description={`Step ${step + 1} of ${lastStep + 1}`}
        open={open}
        onOpenChange={(next) => (pending ? undefined : changeOpen(next))}
        dismissible={false}
        footer={
          <>
            {step === 0 ? (
              <DialogClose>
                <Button>Cancel</Button>
              </DialogClose>
            ) : (
              <Button onClick={() => setStep(step - 1)} disabled={pending}>
                Back
              </Button>
            )}
            <Button type="submit" form={form} variant="primary" pending={pending}>
              {step === lastStep ? "Create" : "Continue"}
            </Button>
          </>
        }
      >
        <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
          {sentence ? <Banner tone="danger">{sentence}</Banner> : null}
          {step === 0 ? <NameStep draft={draft} errors={errors} change={change} /> : null}
          {step === 1 ? (
            <AccessStep draft={draft} grantable={grantable} errors={errors} change={change} />
          ) : null}
          {step === lastStep ? <SummaryStep draft={draft} grantable={grantable} /> : null}
        </form>
      </Dialog>
      <MadeKey made={made} origin={origin} onStored={() => setMade(undefined)} />
    </>
  );
}
