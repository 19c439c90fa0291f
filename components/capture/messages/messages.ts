import type { en } from "./en";

type Words<T> = T extends (...values: infer Values) => string
  ? (...values: Values) => string
  : T extends string
    ? string
    : { [Key in keyof T]: Words<T[Key]> };

/** What every language says: the shape of the English catalogue. */
export type Messages = Words<typeof en>;
