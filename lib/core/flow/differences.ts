import { type DocumentType, documentNames } from "../document/document";
import type { FlowDefinition, FlowStep, StepKind } from "./flow";

type Named = { name: string; definition: FlowDefinition };

const find = ({ steps }: FlowDefinition, kind: StepKind) => steps.find((step) => step.kind === kind);

const titles: Record<StepKind, string> = {
  document: "the document",
  proof_of_address: "the proof of address",
  selfie: "the selfie",
  liveness: "liveness",
};

const typesOf = (step: FlowStep) => (step.kind === "document" ? step.documentTypes : []);

/** Which documents came in and which went out, a line each. */
function acceptance(was: FlowStep, is: FlowStep): string[] {
  const [old, now] = [typesOf(was), typesOf(is)];
  const line = (says: string, types: readonly DocumentType[]) =>
    types.length > 0 ? [`${says} ${types.map((type) => documentNames[type]).join(", ")}`] : [];
  return [
    ...line(
      "Also accepts:",
      now.filter((type) => !old.includes(type)),
    ),
    ...line(
      "No longer accepts:",
      old.filter((type) => !now.includes(type)),
    ),
  ];
}

/** What one version says otherwise than the one before, a sentence each; none where they ask for the same. */
export function flowDifferences(before: Named, after: Named): string[] {
  const [was, is] = [before.definition, after.definition];
  const kinds = (Object.keys(titles) as StepKind[]).map((kind) => ({
    kind,
    old: find(was, kind),
    new: find(is, kind),
  }));
  const stepChanges = kinds.flatMap(({ kind, old, new: now }) => {
    if (!old && !now) return [];
    if (!old) return [`Asks for ${titles[kind]}`];
    if (!now) return [`No longer asks for ${titles[kind]}`];
    const isSaid = (old.instructions ?? "") === (now.instructions ?? "");
    return [...acceptance(old, now), ...(isSaid ? [] : [`Other instructions for ${titles[kind]}`])];
  });
  const kept = ({ steps }: FlowDefinition, other: FlowDefinition) =>
    steps.map(({ kind }) => kind).filter((kind) => find(other, kind));
  const isReordered = kept(was, is).join() !== kept(is, was).join();
  const { asksAgainForPoorPictures: asks, maxAttempts } = is.decision;
  return [
    ...(before.name === after.name ? [] : [`Renamed from “${before.name}”`]),
    ...stepChanges,
    ...(isReordered ? ["Another order"] : []),
    ...(asks === was.decision.asksAgainForPoorPictures
      ? []
      : [asks ? "Poor pictures are asked for again at once" : "A person judges poor pictures"]),
    ...(maxAttempts === was.decision.maxAttempts
      ? []
      : [`Attempts: ${maxAttempts} instead of ${was.decision.maxAttempts}`]),
  ];
}
