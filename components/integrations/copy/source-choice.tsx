import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Environment } from "@/lib/core/integration/settings";
import { copyPath } from "../paths";

type SourceChoiceProps = {
  id: string;
  from: string | null;
  others: { id: string; name: string; environment: Environment }[];
};

/** Which integration to look at beside this one. */
export const SourceChoice = ({ id, from, others }: SourceChoiceProps) => (
  <form
    action={copyPath(id)}
    className="flex max-w-xl items-end gap-2 pt-3 max-sm:flex-col max-sm:items-stretch"
  >
    <Field label="Copy from" className="flex-1">
      <Select
        name="from"
        defaultValue={from}
        options={others.map(({ id, name, environment }) => ({
          value: id,
          label: name,
          description: environment === "test" ? "Test" : "Live",
        }))}
      />
    </Field>
    <Button type="submit">Compare</Button>
  </form>
);
