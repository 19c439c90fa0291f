import { useState } from "react";
import type { FlowStep } from "@/lib/core/flow/flow";
import { type Draft, type DraftPart, moved } from "./draft";
import { FlowPart } from "./flow-part";
import { AddressSettings, DocumentSettings, FaceSettings } from "./part-settings";

const titles: Record<DraftPart, string> = {
  document: "Identity document",
  face: "Face",
  address: "Proof of address",
};

const partOf: Record<FlowStep["kind"], DraftPart> = {
  document: "document",
  selfie: "face",
  liveness: "face",
  proof_of_address: "address",
};

type PartListProps = {
  draft: Draft;
  steps: FlowStep[];
  onChange: (draft: Draft) => void;
  disabled: boolean;
  /** As the server says them: `definition.steps.0.instructions`. */
  errors?: Record<string, string>;
};

/** What can be asked for, in the order in which it is. */
export function PartList({ draft, steps, onChange, disabled, errors = {} }: PartListProps) {
  const asked = steps.map(({ kind }) => partOf[kind]);
  const settings = (part: DraftPart) => {
    const at = `definition.steps.${asked.indexOf(part)}`;
    const shared = {
      disabled,
      errors: {
        documentTypes: errors[`${at}.documentTypes`],
        instructions: errors[`${at}.instructions`],
      },
    };
    if (part === "document")
      return (
        <DocumentSettings
          {...shared}
          value={draft.document}
          onChange={(document) => onChange({ ...draft, document })}
        />
      );
    if (part === "face")
      return (
        <FaceSettings {...shared} value={draft.face} onChange={(face) => onChange({ ...draft, face })} />
      );
    return (
      <AddressSettings
        {...shared}
        value={draft.address}
        onChange={(address) => onChange({ ...draft, address })}
      />
    );
  };
  const [news, setNews] = useState("");
  const mover = (part: DraftPart, by: -1 | 1) => {
    const order = moved(draft.order, part, by);
    if (order.join() === draft.order.join()) return undefined;
    return () => {
      onChange({ ...draft, order });
      setNews(`${titles[part]} is now ${order.indexOf(part) + 1} of ${order.length}.`);
    };
  };
  return (
    <ol className="flex flex-col gap-3" aria-label="What is asked for, in order">
      {draft.order.map((part) => (
        <FlowPart
          key={part}
          title={titles[part]}
          number={asked.includes(part) ? asked.indexOf(part) + 1 : null}
          onMove={disabled ? undefined : { up: mover(part, -1), down: mover(part, 1) }}
        >
          {settings(part)}
        </FlowPart>
      ))}
      <li aria-live="polite" className="sr-only">
        {news}
      </li>
    </ol>
  );
}
