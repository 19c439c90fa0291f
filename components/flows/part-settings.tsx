import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { documentNames, documentTypes } from "@/lib/core/document/document";
import type { Draft, FaceChoice } from "./draft";
import { InstructionsField } from "./instructions-field";

type PartProps<Value> = {
  value: Value;
  onChange: (value: Value) => void;
  disabled: boolean;
  /** By field of the step. */
  errors?: Record<string, string | undefined>;
};

export function DocumentSettings({ value, onChange, disabled, errors }: PartProps<Draft["document"]>) {
  const { isOn, types, instructions } = value;
  return (
    <>
      <Checkbox
        label="Ask for an identity document"
        checked={isOn}
        disabled={disabled}
        onCheckedChange={(isOn) => onChange({ ...value, isOn })}
      />
      {isOn ? (
        <>
          <div>
            <p className="pb-1 text-sm font-medium">Accepted documents</p>
            <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
              {documentTypes.map((type) => (
                <Checkbox
                  key={type}
                  label={documentNames[type]}
                  checked={types.includes(type)}
                  disabled={disabled}
                  onCheckedChange={(checked) =>
                    onChange({
                      ...value,
                      types: checked ? [...types, type] : types.filter((other) => other !== type),
                    })
                  }
                />
              ))}
            </div>
            {errors?.documentTypes ? (
              <p role="alert" className="pt-1 text-xs font-medium text-danger">
                {errors.documentTypes}
              </p>
            ) : null}
          </div>
          <InstructionsField
            value={instructions}
            disabled={disabled}
            error={errors?.instructions}
            onChange={(instructions) => onChange({ ...value, instructions })}
          />
        </>
      ) : null}
    </>
  );
}

const faces: { value: FaceChoice; label: string; description?: string }[] = [
  { value: "none", label: "None" },
  { value: "selfie", label: "Selfie", description: "One picture, compared with the document." },
  {
    value: "liveness",
    label: "Liveness",
    description: "A selfie and the head turned to either side: a photo of a photo does not do that.",
  },
];

export function FaceSettings({ value, onChange, disabled, errors }: PartProps<Draft["face"]>) {
  return (
    <>
      <RadioGroup
        legend="Picture of the face"
        value={value.choice}
        disabled={disabled}
        onValueChange={(chosen) =>
          onChange({ ...value, choice: faces.find(({ value }) => value === chosen)?.value ?? "none" })
        }
        options={faces}
      />
      {value.choice === "none" ? null : (
        <InstructionsField
          value={value.instructions}
          disabled={disabled}
          error={errors?.instructions}
          onChange={(instructions) => onChange({ ...value, instructions })}
        />
      )}
    </>
  );
}

export function AddressSettings({ value, onChange, disabled, errors }: PartProps<Draft["address"]>) {
  return (
    <>
      <Checkbox
        label="Ask for a proof of address"
        description="A letter, bill or statement that shows name and address."
        checked={value.isOn}
        disabled={disabled}
        onCheckedChange={(isOn) => onChange({ ...value, isOn })}
      />
      {value.isOn ? (
        <InstructionsField
          value={value.instructions}
          disabled={disabled}
          error={errors?.instructions}
          onChange={(instructions) => onChange({ ...value, instructions })}
        />
      ) : null}
    </>
  );
}
