import type { Verification } from "./verification";

/** What the client calls whom a verification is about; our id where it has said nothing. */
export const referenceOf = ({ vendorData, id }: Pick<Verification, "vendorData" | "id">) => vendorData || id;
