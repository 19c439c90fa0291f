import type { Dialect } from "./dialect";
import { veriff } from "./veriff/dialect";
import { vove } from "./vove/dialect";

/** Every vendor's language that we speak. */
export const dialects = { veriff, vove } satisfies Record<string, Dialect>;
export type DialectName = keyof typeof dialects;

export const isDialect = (name: string): name is DialectName => Object.hasOwn(dialects, name);
