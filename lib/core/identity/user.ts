import type { Role } from "./roles";
import type { SignInMethod } from "./sign-in";

/** A person of the back office. */
export type User = {
  id: string;
  email: string;
  name: string;
  role: Role;
  /** The integrations they reach; null for all, those to come included. */
  integrationIds: readonly string[] | null;
};

/** A person of the back office, and the sign-in that they ask with. */
export type SignedIn = User & {
  signInId: string;
  sessionVersion: number;
  method: SignInMethod;
  signedInAt: Date;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  /** They have to set up a second factor before anything else. */
  mustAddFactor: boolean;
  /** IANA name; null is the browser's. */
  timeZone: string | null;
  /** Of the portal. */
  language: string;
  /** Whether single keys are commands. */
  hasShortcuts: boolean;
};

/** Where someone is sent to sign in. */
export const signInPath = "/sign-in";

/** Where the form goes that signs somebody out. */
export const signOutPath = "/api/sign-out";

/** Where someone is sent who has to set up a second factor first. */
export const factorPath = "/second-factor";

/** Where somebody answers a second factor who has typed their password. */
export const verifyPath = "/sign-in/verify";
