import type { Role } from "./roles";

export const actorKinds = ["user", "api_key", "applicant", "system"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Who asks. The applicant is the end user in the capture flow. */
export type Actor =
  | { kind: "user"; id: string; name: string; role: Role }
  | { kind: "api_key"; id: string; name: string }
  | { kind: "applicant"; id: string; name: string }
  | { kind: "system"; id: null; name: string };

export const systemActor: Actor = { kind: "system", id: null, name: "Proofdesk" };

/**
 * What the actor can reach: integrations, and for an applicant one verification within one of them.
 * A row outside the scope does not exist.
 */
export type Scope = {
  integrationIds: readonly string[] | "all";
  verificationId?: string;
};

/** Where a request came from, for history and audit. */
export type Origin = { ip: string | null; userAgent: string | null };

export const nowhere: Origin = { ip: null, userAgent: null };
