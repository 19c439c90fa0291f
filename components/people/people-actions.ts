import type { ActionResult } from "@/lib/core/action-result";
import type { Role } from "@/lib/core/identity/roles";
import type { Environment } from "@/lib/core/integration/settings";

type Answer<Value> = Promise<ActionResult<Value>>;

/** An integration that somebody can be limited to. */
export type IntegrationChoice = { id: string; name: string; environment: Environment };

/** What somebody may do, and where; null for all integrations. */
export type Reach = { role: Role; integrationIds: string[] | null };

/** A link for somebody, and whether it went by mail. */
export type PersonalLink = { url: string; mail: "sent" | "failed" | "off" };

export type Invite = (given: Reach & { email: string }) => Answer<PersonalLink>;

export type InvitationActions = {
  resend: (given: { id: string }) => Answer<PersonalLink>;
  revoke: (given: { id: string }) => Answer<unknown>;
};

export type PersonActions = {
  change: (given: Reach & { id: string }) => Answer<unknown>;
  disable: (given: { id: string }) => Answer<unknown>;
  enable: (given: { id: string }) => Answer<unknown>;
  resetFactors: (given: { id: string }) => Answer<unknown>;
  makePasswordLink: (given: { id: string }) => Answer<PersonalLink>;
};
