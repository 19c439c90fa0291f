import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { credentialKindNames, credentialKindUses } from "@/lib/core/integration/key";
import { type CredentialKind, credentialKinds } from "@/lib/core/integration/settings";
import { type Draft, type Expiry, secretsHint } from "./draft";

/** In the order of how often they are wanted. */
const kinds: CredentialKind[] = ["secret_key", "oauth_client", "shared_secret", "api_key"];

const expiries: { value: Expiry; label: string }[] = [
  { value: "30", label: "After 30 days" },
  { value: "90", label: "After 90 days" },
  { value: "365", label: "After a year" },
  { value: "date", label: "On a day that you choose" },
  { value: "never", label: "Never" },
];

type NameStepProps = { draft: Draft; errors: Record<string, string>; change: (part: Partial<Draft>) => void };

const hintOf = (kind: CredentialKind) =>
  kind === "shared_secret" ? `${credentialKindUses[kind]} ${secretsHint}` : credentialKindUses[kind];

/** The first step: what it is called, what it is, and how long it works. */
export function NameStep({ draft, errors, change }: NameStepProps) {
  const chooseKind = (value: string) => {
    const kind = credentialKinds.find((each) => each === value);
    if (kind) change({ kind, preset: "everything", chosen: [] });
  };
  const chooseExpiry = (value: string | null) =>
    change({ expiry: expiries.find((each) => each.value === value)?.value ?? draft.expiry });
  return (
    <div className="flex flex-col gap-4">
      <Field
        label="Name"
        error={errors.label}
        description="Who uses it, so that it can be revoked without asking around."
      >
        <Input
          name="label"
          value={draft.label}
          onValueChange={(label) => change({ label })}
          autoFocus
          autoComplete="off"
          maxLength={100}
          placeholder="Checkout, production"
        />
      </Field>
      <RadioGroup
        legend="Kind"
        value={draft.kind}
        onValueChange={chooseKind}
        options={kinds.map((value) => ({
          value,
          label: credentialKindNames[value],
          description: hintOf(value),
        }))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Expires" error={draft.expiry === "date" ? undefined : errors.expires}>
          <Select value={draft.expiry} onValueChange={chooseExpiry} options={expiries} />
        </Field>
        {draft.expiry === "date" ? (
          <Field label="Last day" error={errors.expires} description="It works until midnight, UTC.">
            <Input type="date" value={draft.date} onValueChange={(date) => change({ date })} />
          </Field>
        ) : null}
      </div>
    </div>
  );
}
