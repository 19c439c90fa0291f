import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { usePreferences } from "@/components/ui/preferences";
import { Textarea } from "@/components/ui/textarea";
import type { BulkAction, BulkPreview } from "@/lib/core/bulk/bulk";
import { reasons, reasonsFor } from "@/lib/core/decision/reasons";
import { nobodyValue } from "./order-from";

type BulkFieldsProps = {
  action: BulkAction;
  people: readonly { id: string; name: string }[];
  preview: BulkPreview | undefined;
  errors: Record<string, string> | undefined;
};

/** What has to be said before it begins. */
export function BulkFields({ action, people, preview, errors = {} }: BulkFieldsProps) {
  if (action === "resend_webhook")
    return <p>Each endpoint is sent the last thing it was told, with the same id. One try each.</p>;
  if (action === "assign")
    return (
      <Field label="Colleague" error={errors.userId}>
        <Combobox
          name="userId"
          options={[
            ...people.map(({ id, name }) => ({ value: id, label: name })),
            { value: nobodyValue, label: "Nobody" },
          ]}
        />
      </Field>
    );
  const outcome = action === "decline" ? "declined" : "resubmission_requested";
  return (
    <>
      <Field label="Reason" error={errors.reason}>
        <Combobox
          name="reason"
          options={reasonsFor(outcome).map((id) => ({ value: id, label: reasons[id].label }))}
        />
      </Field>
      <Field label="Note" optional description="For colleagues; the end user and the client never see it.">
        <Textarea name="note" rows={2} maxLength={2000} />
      </Field>
      {action === "decline" ? <TypedCount preview={preview} error={errors.typedCount} /> : null}
    </>
  );
}

function TypedCount({ preview, error }: { preview: BulkPreview | undefined; error: string | undefined }) {
  const { locale } = usePreferences();
  if (!preview) return <p className="text-ink-muted">Counting those that somebody has opened…</p>;
  const { total, unopened } = preview;
  const told = (count: number) => count.toLocaleString(locale);
  if (unopened === total)
    return <p role="status">Nobody has opened any of these, so none can be declined. Look at them first.</p>;
  return (
    <>
      <p role="status">
        {unopened === 0
          ? `Somebody has opened all ${told(total)}.`
          : `${told(unopened)} of ${told(total)} that nobody has opened ${unopened === 1 ? "is" : "are"} left out.`}
      </p>
      <Field label={`Type ${total - unopened} to decline that many`} error={error}>
        <Input name="typedCount" inputMode="numeric" autoComplete="off" required className="w-32" />
      </Field>
    </>
  );
}
