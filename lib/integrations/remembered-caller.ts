import { findCaller, findKeyHolder } from "./credentials";
import { remember } from "./remember";

/** The same as `findCaller`, but up to a second old: for creations. */
export const findRememberedCaller = remember(findCaller);

/** The same for secret keys. */
export const findRememberedKeyHolder = remember(findKeyHolder);
