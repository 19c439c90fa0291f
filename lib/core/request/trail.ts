import type { KeyScope, Scopes } from "../integration/scopes";
import type { CredentialKind } from "../integration/settings";

/** A credential that a request came with. */
export type HeldKey = { id: string; kind: CredentialKind; scopes: Scopes };

/** Why a key was refused. Its owner is told in the log; its caller may be a stranger and is told no more than has to be. */
export const refusals = [
  "key_expired",
  "key_revoked",
  "ip_not_allowed",
  "integration_paused",
  "integration_archived",
  "wrong_secret",
  "wrong_signature",
] as const;
export type Refusal = (typeof refusals)[number] | `scope:${KeyScope}`;

/** Who asks, written down as it is found out: also of those who are then refused. */
export type Trail = { integrationId?: string; keys: HeldKey[]; refusal?: Refusal };

export const newTrail = (): Trail => ({ keys: [] });

/** A request that was answered, and what may be kept of it. */
export type Exchange = {
  trail: Trail;
  requestId: string;
  method: string;
  pathname: string;
  status: number;
  milliseconds: number;
  /** What the refusal is called in the words that the client was told. */
  errorCode: string | null;
  ip: string | null;
  at: Date;
  /** Whether the caller was let in, whatever came of it. */
  isLetIn: boolean;
};
