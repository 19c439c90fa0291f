import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { AddChoice } from "./add-action";

type FlowChoiceProps = Pick<AddChoice, "flows"> & {
  /** The value that stands for none. */
  any: string;
  error?: string;
};

/** Which flow to ask for, where there is more than one to choose from. */
export function FlowChoice({ flows, any, error }: FlowChoiceProps) {
  const standard = flows.find(({ isDefault }) => isDefault);
  const others = flows.filter(({ isDefault }) => !isDefault);
  if (others.length === 0) return null;
  return (
    <Field label="Flow" optional error={error} className="sm:col-span-2">
      <Select
        name="flowId"
        defaultValue={any}
        options={[
          { value: any, label: standard?.name ?? "Standard flow", description: "Default" },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Field>
  );
}
