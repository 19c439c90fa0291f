import type { ActionResult } from "@/lib/core/action-result";
import type { CaptureLink } from "@/lib/core/verification/capture-link";
import type { IntegrationChoice } from "../integration-filter";

/** A form as it was filled in: every field a text, empty where nothing was said. */
export type AddForm = Record<(typeof addFields)[number], string>;

export const addFields = [
  "integrationId",
  "firstName",
  "lastName",
  "flowId",
  "documentType",
  "documentCountry",
  "vendorData",
  "language",
] as const;

/** An integration that one may add to, with the flows that it has of its own. */
export type AddChoice = IntegrationChoice & {
  flows: { id: string; name: string; isDefault: boolean }[];
};

export type Added = { id: string; name: string; link: CaptureLink };

export type AddAction = (form: AddForm) => Promise<ActionResult<Added>>;
