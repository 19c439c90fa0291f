import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import {
  type KeyScope,
  presetWords,
  scopePresets,
  scopesOfKind,
  scopeWords,
} from "@/lib/core/integration/scopes";
import { type Draft, type Grantable, presetsFor } from "./draft";

type AccessStepProps = {
  draft: Draft;
  grantable: Grantable;
  errors: Record<string, string>;
  change: (part: Partial<Draft>) => void;
};

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The second step: what it may do, by a preset or one by one, and from where. */
export function AccessStep({ draft, grantable, errors, change }: AccessStepProps) {
  const { kind, preset, chosen } = draft;
  const held = grantable[kind];
  const choosePreset = (value: string) =>
    change({ preset: scopePresets.find((each) => each === value) ?? preset });
  const tick = (scope: KeyScope, isTicked: boolean) =>
    change({ chosen: isTicked ? [...chosen, scope] : chosen.filter((each) => each !== scope) });
  return (
    <div className="flex flex-col gap-4">
      <RadioGroup
        legend="Access"
        value={preset}
        onValueChange={choosePreset}
        error={errors.scopes}
        options={presetsFor(kind, grantable).map((value) => ({
          value,
          label: presetWords[value].name,
          description: presetWords[value].hint,
        }))}
      />
      {preset === "chosen" ? (
        <fieldset className="flex flex-col gap-1">
          <legend className="pb-1 text-sm font-medium">It can</legend>
          {scopesOfKind[kind].map((scope) => (
            <Checkbox
              key={scope}
              label={sentence(scopeWords[scope])}
              description={
                held.includes(scope) ? scope : `${scope}. Your role cannot, so a key of yours cannot either.`
              }
              disabled={!held.includes(scope)}
              checked={chosen.includes(scope)}
              onCheckedChange={(isTicked) => tick(scope, isTicked)}
            />
          ))}
        </fieldset>
      ) : null}
      <Field
        label="Only from these addresses"
        optional
        error={errors.ipRanges}
        description="Addresses or ranges, one a line, such as 192.0.2.0/24. With none, from everywhere."
      >
        <Textarea
          rows={2}
          value={draft.ipRanges}
          onChange={(event) => change({ ipRanges: event.target.value })}
          spellCheck={false}
          className="font-mono"
        />
      </Field>
    </div>
  );
}
