"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useId, useState, useTransition } from "react";
import { answered } from "@/components/shell/answered";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { usePreferences } from "@/components/ui/preferences";
import type { ActionError } from "@/lib/core/action-result";
import { type BulkAction, type BulkPreview, maxBulkItems } from "@/lib/core/bulk/bulk";
import type { BulkActions, ChosenTarget } from "./bulk-actions";
import { BulkFields } from "./bulk-fields";
import { bulkWords, verificationsWord } from "./bulk-words";
import { orderFrom } from "./order-from";
import { bulkRunPath } from "./paths";

type BulkDialogProps = {
  action: BulkAction;
  target: ChosenTarget;
  /** As far as the page knows; the server counts again. */
  count: number;
  people: readonly { id: string; name: string }[];
  actions: BulkActions;
  onClose: () => void;
};

/** Asks what is needed, says how many it will be, and leads to the run. */
export function BulkDialog({ action, target, count, people, actions, onClose }: BulkDialogProps) {
  const { locale } = usePreferences();
  const router = useRouter();
  const form = useId();
  const [preview, setPreview] = useState<BulkPreview>();
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const asked = JSON.stringify(target);

  useEffect(() => {
    let isHere = true;
    void answered(actions.preview({ target: JSON.parse(asked) })).then((result) => {
      if (!isHere) return;
      if (result.ok) setPreview(result.value);
      else setError(result.error);
    });
    return () => {
      isHere = false;
    };
  }, [actions, asked]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    start(async () => {
      const typedCount = given.has("typedCount") ? Number(given.get("typedCount")) : undefined;
      const result = await answered(
        action === "resend_webhook"
          ? actions.startResend({ target })
          : actions.start({ order: orderFrom(action, given), target, typedCount }),
      );
      if (result.ok) router.push(bulkRunPath(result.value));
      else setError(result.error);
    });
  };
  const left = preview && action === "decline" ? preview.total - preview.unopened : preview?.total;
  const isTooMany = (preview?.total ?? 0) > maxBulkItems;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || pending || onClose()}
      title={bulkWords[action].title(verificationsWord(preview?.total ?? count, locale))}
      description="They are done one by one in the background. You can watch, and stop it."
      dismissible={false}
      footer={
        <>
          <DialogClose>
            <Button disabled={pending}>Cancel</Button>
          </DialogClose>
          <Button
            type="submit"
            form={form}
            variant={action === "decline" ? "danger" : "primary"}
            pending={pending}
            disabled={left === 0 || isTooMany}
          >
            {bulkWords[action].verb}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-4">
        {error && !error.fields ? <Banner tone="danger" title={error.message} /> : null}
        {isTooMany ? (
          <Banner
            tone="danger"
            title={`At most ${maxBulkItems.toLocaleString(locale)} at once: narrow the filter.`}
          />
        ) : null}
        <BulkFields action={action} people={people} preview={preview} errors={error?.fields} />
      </form>
    </Dialog>
  );
}
