import type { Actor } from "../identity/actor";
import { may, type Permission } from "../identity/roles";
import { type KeyScope, keyScopes, type Scopes, scopesOfKind } from "./scopes";
import type { CredentialKind } from "./settings";

/** Whoever gives a key a scope must hold this: nobody comes by a key to what their role keeps from them. */
const permissionOf: Record<KeyScope, Permission> = {
  "sessions:create": "verification:create",
  "sessions:read": "verification:read",
  "sessions:write": "verification:create",
  "sessions:delete": "integration:manage",
  "decisions:read": "verification:read",
  "media:read": "media:read",
  "media:write": "verification:create",
  "events:read": "verification:read",
};

/** The scopes that somebody may give to a key of that kind. Who is no person is held to none. */
export const grantableScopes = (actor: Actor, kind: CredentialKind) =>
  scopesOfKind[kind].filter((scope) => actor.kind !== "user" || may(actor.role, permissionOf[scope]));

/** What somebody comes to give who asks for `wanted`: everything is everything that they hold. */
export function grantedScopes(actor: Actor, kind: CredentialKind, wanted: Scopes): Scopes {
  const held = grantableScopes(actor, kind);
  if (wanted === null) return held.length === scopesOfKind[kind].length ? null : held;
  return keyScopes.filter((scope) => wanted.includes(scope) && held.includes(scope));
}

/** What a key has that this person could not give it. */
export const ungrantableScopes = (actor: Actor, kind: CredentialKind, scopes: Scopes): KeyScope[] => {
  const held = grantableScopes(actor, kind);
  return (scopes ?? scopesOfKind[kind]).filter(
    (scope) => scopesOfKind[kind].includes(scope) && !held.includes(scope),
  );
};
