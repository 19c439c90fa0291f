"use client";

import { type FormEvent, useId, useState, useTransition } from "react";
import { answered } from "@/components/shell/answered";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import type { ActionResult } from "@/lib/core/action-result";

type Given = { name: string; isTeam: boolean };

type ViewDialogProps = {
  /** The view that is changed; without one a new one is made. */
  view?: Given;
  save: (given: Given) => Promise<ActionResult<void>>;
  onClose: () => void;
};

/** Names a listing, and says for whom it is. */
export function ViewDialog({ view, save, onClose }: ViewDialogProps) {
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  const form = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    start(async () => {
      const name = String(given.get("name")).trim();
      const result = await answered(save({ name, isTeam: given.get("who") === "team" }));
      if (result.ok) onClose();
      else setProblem(result.error.fields?.name ?? result.error.message);
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="sm"
      title={view ? "Rename or share the view" : "Save as view"}
      description={view ? undefined : "Keeps the tab, the filter, the order and the columns as they are now."}
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" form={form} variant="primary" pending={pending}>
            {view ? "Save" : "Save view"}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-4">
        <Field label="Name" error={problem}>
          <Input name="name" defaultValue={view?.name} maxLength={80} autoComplete="off" />
        </Field>
        <RadioGroup
          legend="Who sees it"
          name="who"
          defaultValue={view?.isTeam ? "team" : "me"}
          options={[
            { value: "me", label: "Only me" },
            {
              value: "team",
              label: "The whole team",
              description: "You and administrators can change it.",
            },
          ]}
        />
      </form>
    </Dialog>
  );
}
