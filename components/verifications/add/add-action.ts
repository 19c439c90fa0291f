import type { ActionResult } from "@/lib/core/action-result";
import type { CaptureLink } from "@/lib/core/verification/capture-link";

/** A form as it was filled in: every field a text, empty where nothing was said. */
export type AddForm = Record<(typeof addFields)[number], string>;

export const addFields = [
  "integrationId",
  "firstName",
  "lastName",
  "documentType",
  "documentCountry",
  "vendorData",
  "language",
] as const;

export type Added = { id: string; name: string; link: CaptureLink };

export type AddAction = (form: AddForm) => Promise<ActionResult<Added>>;
