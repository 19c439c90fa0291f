import { maxSharedSecrets } from "@/lib/core/integration/key";
import {
  type KeyScope,
  type ScopePreset,
  type Scopes,
  scopePresets,
  scopesOfKind,
  scopesOfPreset,
} from "@/lib/core/integration/scopes";
import type { CredentialKind } from "@/lib/core/integration/settings";
import type { KeyAnswers } from "./key-actions";

export type Expiry = "30" | "90" | "365" | "date" | "never";

/** A key as far as it has been described. */
export type Draft = {
  kind: CredentialKind;
  label: string;
  expiry: Expiry;
  date: string;
  ipRanges: string;
  preset: ScopePreset;
  chosen: readonly KeyScope[];
};

export const emptyDraft: Draft = {
  ...{ kind: "secret_key", label: "", expiry: "365", date: "", ipRanges: "" },
  ...{ preset: "everything", chosen: [] },
};

/** What whoever makes keys may give to each kind. */
export type Grantable = Record<CredentialKind, readonly KeyScope[]>;

/** What a draft comes to; null only where nothing of its kind is kept from whoever makes it. */
export function scopesOfDraft({ kind, preset, chosen }: Draft, grantable: Grantable): Scopes {
  const held = grantable[kind];
  const wanted = preset === "chosen" ? chosen : scopesOfPreset(preset, kind);
  if (wanted === null) return held.length === scopesOfKind[kind].length ? null : held;
  return wanted.filter((scope) => held.includes(scope));
}

/** Presets that come to something with this kind, and not to the same as everything. */
export const presetsFor = (kind: CredentialKind, grantable: Grantable): ScopePreset[] =>
  scopePresets.filter((preset) => {
    if (preset === "everything" || preset === "chosen") return true;
    const scopes = scopesOfPreset(preset, kind) ?? [];
    const held = grantable[kind];
    return scopes.some((scope) => held.includes(scope)) && !held.every((scope) => scopes.includes(scope));
  });

const expiryOf = ({ expiry, date }: Draft) =>
  expiry === "never" ? null : expiry === "date" ? date : Number(expiry);

export function answersOf(draft: Draft, grantable: Grantable): KeyAnswers {
  const scopes = scopesOfDraft(draft, grantable);
  const { kind, label, ipRanges } = draft;
  return { kind, label, ipRanges, expires: expiryOf(draft), scopes: scopes && [...scopes] };
}

/** On which of the three steps each field stands. */
export const stepOfField: Record<string, number> = { label: 0, expires: 0, ipRanges: 1, scopes: 1 };

export const secretsHint = `Up to ${maxSharedSecrets} can be live at once.`;
