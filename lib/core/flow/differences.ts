import type { FlowDefinition, FlowStep, StepKind } from "./flow";
import { flowInWords } from "./words";

type Named = { name: string; definition: FlowDefinition };

const find = ({ steps }: FlowDefinition, kind: StepKind) => steps.find((step) => step.kind === kind);

const titles: Record<StepKind, string> = {
  document: "the document",
  proof_of_address: "the proof of address",
  selfie: "the selfie",
  liveness: "liveness",
};

const lineOf = (step: FlowStep) => flowInWords({ steps: [step] });

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
    const accepts = lineOf(now) === lineOf(old) ? [] : [`Accepts ${lineOf(now)} instead of ${lineOf(old)}`];
    const isSaid = (old.instructions ?? "") === (now.instructions ?? "");
    return [...accepts, ...(isSaid ? [] : [`Other instructions for ${titles[kind]}`])];
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
