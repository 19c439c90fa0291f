import type { ShapeName } from "@/components/ui/shape";
import type { Tone } from "@/components/ui/tone";
import { keyScopes, scopeWords } from "@/lib/core/integration/scopes";
import type { LoggedRequest, StatusClass } from "@/lib/core/request/listing";
import { type Refusal, refusals } from "@/lib/core/request/trail";

export const statusClassNames: Record<StatusClass, string> = {
  "2": "2xx, answered",
  "3": "3xx, elsewhere",
  "4": "4xx, refused",
  "5": "5xx, failed",
};

/** How a status is drawn. */
export function statusLook(status: number): { tone: Tone; shape: ShapeName } {
  if (status >= 500) return { tone: "danger", shape: "triangle" };
  return status >= 400 ? { tone: "attention", shape: "diamond" } : { tone: "success", shape: "check" };
}

const sentences: Record<(typeof refusals)[number], string> = {
  key_expired: "The key has expired.",
  key_revoked: "The key is revoked.",
  ip_not_allowed: "The key, or the integration, may not be used from this address.",
  integration_paused: "The integration is paused.",
  integration_archived: "The integration is archived, so its keys open nothing.",
  wrong_secret: "The client is known, but its secret was wrong.",
  wrong_signature: "The API key is known, but no live secret of the integration made the signature.",
};

/** Why a key was refused, to its owner. The caller was told less. */
export function refusalSentence(refusal: Refusal): string {
  const known = refusals.find((each) => each === refusal);
  if (known) return sentences[known];
  const scope = keyScopes.find((each) => refusal === `scope:${each}`);
  return scope ? `The key may not ${scopeWords[scope]} (${scope}).` : "The key was refused.";
}

/** What there is to say of a line beside its status. */
export const reasonOf = ({ refusal, errorCode }: Pick<LoggedRequest, "refusal" | "errorCode">) =>
  refusal ? refusalSentence(refusal) : errorCode;
