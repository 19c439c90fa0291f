import { findCaller } from "./credentials";
import { remember } from "./remember";

/** The same as `findCaller`, but up to a second old: for creations. */
export const findRememberedCaller = remember(findCaller);
