"use client";

import { type ReactElement, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Banner } from "@/components/ui/banner";
import { RadioGroup } from "@/components/ui/radio-group";
import type { ActionResult } from "@/lib/core/action-result";

type RotateDialogProps<Made> = {
  trigger?: ReactElement;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: string;
  /** What the choices of time are about. */
  legend: string;
  overlaps: readonly { seconds: number; label: string; description?: string }[];
  rotate: (overlapSeconds: number) => Promise<ActionResult<Made>>;
  onRotated: (made: Made, overlapSeconds: number) => void;
};

const day = 86_400;

/** Asks for how long what is replaced goes on working, and replaces it. */
export function RotateDialog<Made>({
  trigger,
  open,
  onOpenChange,
  title,
  description,
  legend,
  overlaps,
  rotate,
  onRotated,
}: RotateDialogProps<Made>) {
  const [seconds, setSeconds] = useState(day);
  const [sentence, setSentence] = useState<string>();
  const confirm = async () => {
    const result = await rotate(seconds);
    setSentence(result.ok ? undefined : result.error.message);
    if (result.ok) onRotated(result.value, seconds);
    return result.ok;
  };
  return (
    <AlertDialog
      trigger={trigger}
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
        setSentence(undefined);
      }}
      title={title}
      description={description}
      confirmLabel="Rotate"
      tone="primary"
      onConfirm={confirm}
    >
      <div className="flex flex-col gap-3 pt-2">
        {sentence ? <Banner tone="danger">{sentence}</Banner> : null}
        <RadioGroup
          legend={legend}
          value={String(seconds)}
          onValueChange={(value) => setSeconds(Number(value))}
          options={overlaps.map(({ seconds, ...option }) => ({ value: String(seconds), ...option }))}
        />
      </div>
    </AlertDialog>
  );
}
