import type { Brand } from "../brand/brand";
import type { IntegrationSettings } from "./settings";

type Words<Value> = { label: string; say: (value: Value) => string };

const text = (value: string | null) => value ?? "None";
const yes = (value: boolean) => (value ? "Yes" : "No");
const lines = (values: string[]) => values.join(", ") || "None";
/**
 * The brand is told field by field. How long things are kept is for those to say who may erase, and is not copied by
 * whoever may change the rest.
 */
type Plain = Exclude<keyof IntegrationSettings, "brand" | "retention">;

/** Every setting by the words of its form. */
export const settingWords: { [Name in Plain]: Words<IntegrationSettings[Name]> } = {
  callbackUrl: { label: "Return address", say: text },
  announceReview: { label: "Tell the client of reviews", say: yes },
  createsPerMinute: { label: "Creations per minute", say: (value) => value.toLocaleString("en") },
  allowDeletion: { label: "Let the client delete verifications", say: yes },
  reasonCodes: { label: "Reason codes", say: (value) => (value === "granular" ? "Granular" : "Standard") },
  refuseStaleCreations: { label: "Refuse creations over an hour old", say: yes },
  frameOrigins: { label: "Pages that may show the flow in a frame", say: lines },
  ipRanges: { label: "Addresses that your backends call from", say: lines },
};

export const brandWords: { [Name in keyof Brand]: Words<Brand[Name]> } = {
  name: { label: "Name on the end user’s pages", say: text },
  color: { label: "Colour", say: text },
  privacyUrl: { label: "Privacy notice", say: text },
  support: { label: "Help", say: text },
};
