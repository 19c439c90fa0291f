import type { Role } from "./roles";

/** A person of the back office, as whoever manages people sees them. */
export type Colleague = {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** The integrations they reach; null for all, those to come included. */
  integrationIds: string[] | null;
  hasSecondFactor: boolean;
  hasSingleSignOn: boolean;
  hasPassword: boolean;
  lastSignInAt: Date | null;
  disabledAt: Date | null;
  createdAt: Date;
};

/** A link that waits for somebody. */
export type InvitationSummary = {
  id: string;
  email: string;
  role: Role;
  integrationIds: string[] | null;
  invitedBy: string;
  createdAt: Date;
  expiresAt: Date;
};

/** Days for which an invitation's link opens. */
export const invitationDays = 7;
