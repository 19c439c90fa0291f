"use client";

import { ListFilter } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Sheet } from "@/components/ui/sheet";
import {
  type ChoiceFieldName,
  choiceFieldNames,
  choiceFields,
  chosenValues,
} from "@/lib/core/verification/filter-choices";
import { formatFilter, parseFilter } from "@/lib/core/verification/filter-text";
import { ageText, parseAge } from "@/lib/core/verification/filter-times";
import type { VerificationFilter } from "@/lib/core/verification/listing";
import { ManyOf } from "./many-of";
import { useFilterText } from "./use-filter-text";

const legends: Record<ChoiceFieldName, string> = {
  status: "Status",
  country: "Country of the document",
  document: "Document",
  reason: "Reason",
  assignee: "Assigned to",
  integration: "Integration",
  environment: "Environment",
};

const noSuchAge = "An age is like 1h-2d, >1h or <2d.";

/** All that the bar can say, for those who do not type. */
export function FilterForm() {
  const { text, vocabulary, setText } = useFilterText();
  const [open, setOpen] = useState(false);
  const [filter, setFilter] = useState<VerificationFilter>({});
  const [age, setAge] = useState("");
  const id = useId();
  const isWrongAge = age.trim() !== "" && !parseAge(age);

  const openAnew = (isOpen: boolean) => {
    if (isOpen) {
      const shown = parseFilter(text, vocabulary).filter;
      setFilter(shown);
      setAge(ageText(shown.age ?? {}) ?? "");
    }
    setOpen(isOpen);
  };
  const set = (name: ChoiceFieldName, chosen: string[]) => {
    // Only one environment can be asked for: the last one chosen.
    const value = name === "environment" ? chosen.at(-1) : chosen.length > 0 ? chosen : undefined;
    setFilter({ ...filter, [choiceFields[name].key]: value });
  };
  const show = () => {
    if (isWrongAge) return;
    setText(formatFilter({ ...filter, age: parseAge(age) }, vocabulary));
    setOpen(false);
  };
  return (
    <Sheet
      title="Filter"
      open={open}
      onOpenChange={openAnew}
      trigger={
        <Button icon={<ListFilter />} className="max-sm:h-11 max-sm:flex-1">
          Filter
        </Button>
      }
      footer={
        <>
          <Button
            onClick={() => {
              setFilter({});
              setAge("");
            }}
          >
            Clear all
          </Button>
          <Button variant="primary" type="submit" form={id}>
            Show
          </Button>
        </>
      }
    >
      <form
        id={id}
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
        className="flex flex-col gap-5"
      >
        <Field label="Search" description="A name, a reference, a document number or an id.">
          <Input
            value={filter.search ?? ""}
            onValueChange={(search) => setFilter({ ...filter, search: search || undefined })}
            maxLength={200}
            autoComplete="off"
          />
        </Field>
        {choiceFieldNames.map((name) => (
          <ManyOf
            key={name}
            legend={legends[name]}
            choices={choiceFields[name].choices(vocabulary)}
            chosen={chosenValues(filter, name)}
            onChange={(chosen) => set(name, chosen)}
          />
        ))}
        <Field
          label="Age"
          description="1h-2d is between one hour and two days; >1h is older, <2d is newer."
          error={isWrongAge ? noSuchAge : null}
        >
          <Input value={age} onValueChange={setAge} maxLength={20} placeholder="1h-2d" />
        </Field>
      </form>
    </Sheet>
  );
}
