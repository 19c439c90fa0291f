import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Draft } from "./draft";

type DecisionFieldsProps = {
  draft: Draft;
  onChange: (draft: Draft) => void;
  disabled: boolean;
  error?: string;
};

/** How a flow is decided. */
export const DecisionFields = ({ draft, onChange, disabled, error }: DecisionFieldsProps) => (
  <>
    <Checkbox
      label="Ask again for poor pictures by itself"
      description="Pictures that fail the quality check are asked for again before a person looks at them."
      checked={draft.asksAgainForPoorPictures}
      disabled={disabled}
      onCheckedChange={(asksAgainForPoorPictures) => onChange({ ...draft, asksAgainForPoorPictures })}
    />
    <Field
      label="Attempts"
      description="Whoever fails the last one is declined; nobody is asked again after it."
      disabled={disabled}
      error={error}
    >
      <Input
        inputMode="numeric"
        value={draft.maxAttempts}
        onValueChange={(maxAttempts) => onChange({ ...draft, maxAttempts })}
        autoComplete="off"
        className="max-w-24"
      />
    </Field>
  </>
);
