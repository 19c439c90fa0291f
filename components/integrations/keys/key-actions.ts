import type { ActionResult } from "@/lib/core/action-result";
import type { MadeCredential, RecentUse } from "@/lib/core/integration/key";
import type { KeyScope } from "@/lib/core/integration/scopes";
import type { CredentialKind } from "@/lib/core/integration/settings";

export type KeyAnswers = {
  kind: CredentialKind;
  label: string;
  /** Never, after so many days, or with the end of a day. */
  expires: number | string | null;
  scopes: KeyScope[] | null;
  /** One a line. */
  ipRanges: string;
};

/** What can be done with the keys of an integration; given by the page. */
export type KeyActions = {
  create: (input: KeyAnswers & { integrationId: string }) => Promise<ActionResult<MadeCredential>>;
  rotate: (input: { id: string; overlapSeconds: number }) => Promise<ActionResult<MadeCredential>>;
  countUses: (input: { id: string }) => Promise<ActionResult<RecentUse>>;
  revoke: (input: { id: string }) => Promise<ActionResult<unknown>>;
};
