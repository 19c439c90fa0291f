import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

type InstructionsFieldProps = {
  value: string;
  onChange: (value: string) => void;
  disabled: boolean;
  error?: string;
};

/** The operator's own words for the end user. */
export const InstructionsField = ({ value, onChange, disabled, error }: InstructionsFieldProps) => (
  <Field
    label="Instructions"
    optional
    disabled={disabled}
    description="Shown beside ours, in your own words and as you write them: they are not translated."
    error={error}
  >
    <Textarea
      rows={2}
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      disabled={disabled}
    />
  </Field>
);
