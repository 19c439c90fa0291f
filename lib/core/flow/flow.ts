import type { DocumentType, MediaContext } from "../document/document";

export const stepKinds = ["document", "proof_of_address", "selfie", "liveness"] as const;
export type StepKind = (typeof stepKinds)[number];

/** One thing that is asked of the end user. Instructions are the operator's own words, shown beside ours. */
export type FlowStep = { instructions?: string } & (
  | { kind: "document"; documentTypes: DocumentType[] }
  | { kind: "proof_of_address" }
  | { kind: "selfie" }
  | { kind: "liveness" }
);

/** What is asked for, in order, and how it is decided. */
export type FlowDefinition = {
  steps: FlowStep[];
  decision: {
    /** Pictures that fail the quality gate are asked for again without a person. */
    asksAgainForPoorPictures: boolean;
    /** The last attempt: whoever fails it is declined. */
    maxAttempts: number;
  };
};

/** What is asked where an integration has no flow of its own. */
export const standardFlow: FlowDefinition = {
  steps: [
    { kind: "document", documentTypes: ["passport", "id_card", "drivers_license", "residence_permit"] },
    { kind: "selfie" },
  ],
  decision: { asksAgainForPoorPictures: false, maxAttempts: 10 },
};

const sides: Record<DocumentType, readonly MediaContext[]> = {
  passport: ["document_front"],
  visa: ["document_front"],
  id_card: ["document_front", "document_back"],
  drivers_license: ["document_front", "document_back"],
  residence_permit: ["document_front", "document_back"],
};

const picturesOfStep: Record<StepKind, (type: DocumentType) => readonly MediaContext[]> = {
  document: (type) => sides[type],
  proof_of_address: () => ["address_document"],
  selfie: () => ["face"],
  liveness: () => ["face", "face_left", "face_right"],
};

/** The pictures that a flow takes of this kind of document, in the order they are taken. */
export const requiredPictures = (
  { steps }: Pick<FlowDefinition, "steps">,
  type: DocumentType,
): MediaContext[] => steps.flatMap(({ kind }) => picturesOfStep[kind](type));

/** The kinds of document that a flow accepts; none where it asks for none. */
export const acceptedDocuments = ({ steps }: Pick<FlowDefinition, "steps">): readonly DocumentType[] =>
  steps.flatMap((step) => (step.kind === "document" ? step.documentTypes : []));
