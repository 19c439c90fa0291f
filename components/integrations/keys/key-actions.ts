import type { ActionResult } from "@/lib/core/action-result";
import type { MadeCredential } from "@/lib/core/integration/key";
import type { CredentialKind } from "@/lib/core/integration/settings";

export type KeyAnswers = { kind: CredentialKind; label: string };

/** What can be done with the keys of an integration; given by the page. */
export type KeyActions = {
  create: (input: KeyAnswers & { integrationId: string }) => Promise<ActionResult<MadeCredential>>;
  revoke: (input: { id: string }) => Promise<ActionResult<unknown>>;
};
