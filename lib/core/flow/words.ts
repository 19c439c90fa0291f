import { documentNames } from "../document/document";
import type { FlowDefinition, FlowStep, StepKind } from "./flow";

const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

const lowered = (name: string) =>
  /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

const wordsOf: Record<Exclude<StepKind, "document">, string> = {
  proof_of_address: "proof of address",
  selfie: "selfie",
  liveness: "liveness",
};

const stepInWords = (step: FlowStep) =>
  step.kind === "document"
    ? either.format(step.documentTypes.map((type) => lowered(documentNames[type])))
    : wordsOf[step.kind];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a flow asks for, in one line: “Passport or ID card, then selfie”. */
export const flowInWords = ({ steps }: Pick<FlowDefinition, "steps">) =>
  capital(steps.map(stepInWords).join(", then "));
