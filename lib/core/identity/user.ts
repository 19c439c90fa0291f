import type { Role } from "./roles";

/** A person of the back office. */
export type User = {
  id: string;
  email: string;
  name: string;
  role: Role;
  /** The integrations they reach; null for all, those to come included. */
  integrationIds: readonly string[] | null;
};

/** Where someone is sent to sign in. */
export const signInPath = "/sign-in";
