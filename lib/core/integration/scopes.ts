import type { CredentialKind } from "./settings";

/** What a key may be allowed, one by one. Every route of a client needs exactly one of them. */
export const keyScopes = [
  "sessions:create",
  "sessions:read",
  "sessions:write",
  "sessions:delete",
  "decisions:read",
  "media:read",
  "media:write",
  "events:read",
] as const;
export type KeyScope = (typeof keyScopes)[number];

const isKeyScope = (text: string): text is KeyScope => keyScopes.some((scope) => scope === text);

/** What there is to ask for with each kind. An unsigned creation is all that a shared secret has no part in. */
export const scopesOfKind: Record<CredentialKind, readonly KeyScope[]> = {
  api_key: keyScopes,
  shared_secret: keyScopes.filter((scope) => scope !== "sessions:create"),
  secret_key: ["sessions:create", "decisions:read", "media:read"],
  oauth_client: keyScopes.filter((scope) => scope !== "events:read"),
};

/** Null is everything that its kind may, also what comes later. */
export type Scopes = readonly KeyScope[] | null;

/** As a row has them. A scope that there is no more allows nothing. */
export const scopesIn = (texts: readonly string[] | null): Scopes =>
  texts === null ? null : texts.filter(isKeyScope);

export const allows = (scopes: Scopes, needed: KeyScope) => scopes === null || scopes.includes(needed);

/** What each allows, as it goes on after "can" or "cannot". */
export const scopeWords: Record<KeyScope, string> = {
  "sessions:create": "create sessions",
  "sessions:read": "read how sessions stand",
  "sessions:write": "submit sessions and report devices",
  "sessions:delete": "delete sessions",
  "decisions:read": "read decisions and what they say of a person",
  "media:read": "read pictures",
  "media:write": "send pictures",
  "events:read": "read the feed of events",
};

/** In a word or two, for lists of them. */
export const shortScopeWords: Record<KeyScope, string> = {
  "sessions:create": "create",
  "sessions:read": "read sessions",
  "sessions:write": "submit",
  "sessions:delete": "delete",
  "decisions:read": "decisions",
  "media:read": "read pictures",
  "media:write": "send pictures",
  "events:read": "events",
};

/** What a key can and cannot do, of what there is to do with its kind. */
export function sayScopes(kind: CredentialKind, scopes: Scopes) {
  const all = scopesOfKind[kind];
  return {
    can: all.filter((scope) => allows(scopes, scope)),
    cannot: all.filter((scope) => !allows(scopes, scope)),
  };
}

export const scopePresets = [
  "everything",
  "create_and_follow",
  "create_only",
  "read_only",
  "chosen",
] as const;
export type ScopePreset = (typeof scopePresets)[number];

export const presetWords: Record<ScopePreset, { name: string; hint: string }> = {
  everything: { name: "Everything", hint: "All that its kind can do, and what may be added later." },
  create_and_follow: {
    name: "Create and follow",
    hint: "Creates sessions and learns how they ended. No pictures.",
  },
  create_only: { name: "Create only", hint: "Creates sessions and learns nothing about anybody." },
  read_only: { name: "Read only", hint: "Reads sessions, decisions, pictures and events. Changes nothing." },
  chosen: { name: "One by one", hint: "You choose." },
};

const presets: Record<Exclude<ScopePreset, "everything" | "chosen">, readonly KeyScope[]> = {
  create_and_follow: ["sessions:create", "sessions:read", "sessions:write", "decisions:read", "events:read"],
  create_only: ["sessions:create"],
  read_only: ["sessions:read", "decisions:read", "media:read", "events:read"],
};

/** What a preset comes to for a kind. */
export const scopesOfPreset = (preset: Exclude<ScopePreset, "chosen">, kind: CredentialKind): Scopes =>
  preset === "everything" ? null : presets[preset].filter((scope) => scopesOfKind[kind].includes(scope));
