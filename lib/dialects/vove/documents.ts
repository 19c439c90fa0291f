import type { DocumentType } from "@/lib/core/document/document";
import type { StepKind } from "@/lib/core/flow/flow";
import type { Picture } from "@/lib/core/verification/verification";

export type StepId = "LIVENESS" | "ID_DOCUMENT" | "DRIVING_LICENSE" | "ADDRESS_PROOF" | "DONE";

/** Names of types stand in a hidden tab; `Driver License` is the one in an example (vove.md A4), the others follow it (INFERRED). */
export const documentTypes: Record<DocumentType, string> = {
  passport: "Passport",
  id_card: "ID Card",
  drivers_license: "Driver License",
  residence_permit: "Residence Permit",
  visa: "Visa",
};

/** All SDKs say DRIVING_LICENSE, where the documentation has DRIVER_LICENSE once (vove.md A4). */
export const stepOfDocument = (type: DocumentType | null): StepId =>
  type === "drivers_license" ? "DRIVING_LICENSE" : "ID_DOCUMENT";

/** What a step of a flow is called (vove.md A5); a selfie is the nearest there is to liveness. */
export const stepOf = (kind: StepKind, type: DocumentType | null): StepId => {
  const steps: Record<StepKind, StepId> = {
    document: stepOfDocument(type),
    proof_of_address: "ADDRESS_PROOF",
    selfie: "LIVENESS",
    liveness: "LIVENESS",
  };
  return steps[kind];
};

/** To which step a picture belongs; undefined where a client would not call it a document. */
export function stepOfPicture({ context }: Picture, type: DocumentType | null): StepId | undefined {
  if (context === "address_document") return "ADDRESS_PROOF";
  return context.startsWith("document_") ? stepOfDocument(type) : undefined;
}
