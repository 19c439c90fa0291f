import { type DocumentType, documentTypes } from "@/lib/core/document/document";
import type { FlowDefinition, FlowStep } from "@/lib/core/flow/flow";

export const draftParts = ["document", "face", "address"] as const;
export type DraftPart = (typeof draftParts)[number];
export type FaceChoice = "none" | "selfie" | "liveness";

/** A flow as the editor holds it: what is switched off keeps its settings and its place. */
export type Draft = {
  name: string;
  order: DraftPart[];
  document: { isOn: boolean; types: DocumentType[]; instructions: string };
  face: { choice: FaceChoice; instructions: string };
  address: { isOn: boolean; instructions: string };
  asksAgainForPoorPictures: boolean;
  /** As it was typed. */
  maxAttempts: string;
};

const partOf: Record<FlowStep["kind"], DraftPart> = {
  document: "document",
  selfie: "face",
  liveness: "face",
  proof_of_address: "address",
};

export function draftOf(name: string, { steps, decision }: FlowDefinition): Draft {
  const asked = steps.map(({ kind }) => partOf[kind]);
  const step = (part: DraftPart) => steps.find(({ kind }) => partOf[kind] === part);
  const [document, face, address] = [step("document"), step("face"), step("address")];
  return {
    name,
    order: [...asked, ...draftParts.filter((part) => !asked.includes(part))],
    document: {
      isOn: document !== undefined,
      types: document?.kind === "document" ? document.documentTypes : ["passport", "id_card"],
      instructions: document?.instructions ?? "",
    },
    face: {
      choice: face?.kind === "selfie" || face?.kind === "liveness" ? face.kind : "none",
      instructions: face?.instructions ?? "",
    },
    address: { isOn: address !== undefined, instructions: address?.instructions ?? "" },
    asksAgainForPoorPictures: decision.asksAgainForPoorPictures,
    maxAttempts: String(decision.maxAttempts),
  };
}

const said = (instructions: string) => (instructions.trim() ? { instructions: instructions.trim() } : {});

function stepsOf({ document, face, address }: Draft, part: DraftPart): FlowStep[] {
  if (part === "document") {
    // In one order, so that ticking a box twice is no change.
    const types = documentTypes.filter((type) => document.types.includes(type));
    return document.isOn ? [{ kind: "document", documentTypes: types, ...said(document.instructions) }] : [];
  }
  if (part === "face")
    return face.choice === "none" ? [] : [{ kind: face.choice, ...said(face.instructions) }];
  return address.isOn ? [{ kind: "proof_of_address", ...said(address.instructions) }] : [];
}

/** What the draft says, right or not: the server tells. */
export const definitionOfDraft = (draft: Draft): FlowDefinition => ({
  steps: draft.order.flatMap((part) => stepsOf(draft, part)),
  decision: {
    asksAgainForPoorPictures: draft.asksAgainForPoorPictures,
    maxAttempts: Number(draft.maxAttempts),
  },
});

/** One place up or down; beyond the ends nothing moves. */
export function moved(order: readonly DraftPart[], part: DraftPart, by: -1 | 1): DraftPart[] {
  const [from, to] = [order.indexOf(part), order.indexOf(part) + by];
  const other = order[to];
  if (other === undefined) return [...order];
  return order.map((it, at) => (at === from ? other : at === to ? part : it));
}
