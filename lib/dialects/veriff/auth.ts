import { type Ctx, contextFor, systemContext } from "@/lib/context";
import { isUuid } from "@/lib/core/id";
import type { Incoming } from "@/lib/http/route";
import { findCaller, type OpenSecret } from "@/lib/integrations/credentials";
import type { Integration } from "@/lib/integrations/get";
import { letIn } from "@/lib/integrations/let-in";
import { noteRefused } from "@/lib/integrations/note-refused";
import { VeriffError } from "./errors";
import { hasQueryIdLength, isQueryId } from "./query-id";
import { findSigner, hmacOf, isSignature, legacyHashOf, type Signing } from "./signature";

export type VeriffCaller = {
  ctx: Ctx;
  integration: Integration;
  apiKey: string;
  /** The first signs the answer. */
  secrets: readonly OpenSecret[];
};

export type Asking = Pick<Incoming, "headers" | "origin" | "trail">;

/** Whether only a backend can make this call, and how the caller is looked up. */
type Manner = { isBackend?: boolean; find?: typeof findCaller };

/** Who calls: the API key names the integration. A comma-joined header is one key sent twice (veriff.md 3.1). */
export async function identify(
  { headers, origin, trail }: Asking,
  { isBackend = true, find = findCaller }: Manner = {},
): Promise<VeriffCaller> {
  const apiKey = headers.get("x-auth-client")?.split(",")[0]?.trim();
  if (!apiKey) throw new VeriffError("1801");
  if (!isUuid(apiKey)) throw new VeriffError("1802");
  const found = await find(systemContext(), apiKey);
  if (!found) {
    await noteRefused(systemContext(), trail, "api_key", { identifier: apiKey.toLowerCase() });
    throw new VeriffError("1803");
  }
  const { integration, credential, secrets } = found;
  if (letIn({ origin, trail }, integration, [credential], { isBackend })) throw new VeriffError("1804");

  const scope = { integrationIds: [integration.id] };
  const ctx = contextFor({ kind: "api_key", id: credential.id, name: credential.label }, scope, origin);
  return { ctx, integration, apiKey, secrets };
}

/** The caller, once it has shown a signature that one of its secrets made; the answer is signed with the same. */
export function signedBy(
  caller: VeriffCaller,
  { origin, trail }: Asking,
  { sign, given, value }: { sign: Signing; given: readonly string[]; value: string | Uint8Array },
): VeriffCaller | undefined {
  const signer = given.flatMap((each) => findSigner(sign, each, value, caller.secrets) ?? [])[0];
  if (!signer) {
    trail.refusal = "wrong_signature";
    return undefined;
  }
  if (letIn({ origin, trail }, caller.integration, [signer])) throw new VeriffError("1804");
  return { ...caller, secrets: [signer, ...caller.secrets.filter((secret) => secret !== signer)] };
}

/** A client that adds the header to every request of a shared connection sends all of them, comma-joined. */
const signaturesIn = (header: string | null) => header?.split(",").map((part) => part.trim()) ?? [];

/** Who calls, and that they hold a secret: the body is signed where the method has one, else the id in the path. */
export async function authenticate(incoming: Incoming): Promise<VeriffCaller> {
  const caller = await identify(incoming);
  const signsBody = incoming.method === "POST" || incoming.method === "PATCH";
  const value = signsBody ? incoming.raw : (incoming.params.id ?? "");
  const hmacs = signaturesIn(incoming.headers.get("x-hmac-signature"));
  const isHmac = hmacs.length > 0;
  const given = (isHmac ? hmacs : signaturesIn(incoming.headers.get("x-signature"))).filter(isSignature);
  // An absent signature has no code of its own in the facts: the nearest is that of one that is not a hash.
  if (given.length === 0) throw new VeriffError("1812");
  const signed = signedBy(caller, incoming, { sign: isHmac ? hmacOf : legacyHashOf, given, value });
  if (!signed) {
    const [ofId, ofBody] = isHmac ? (["1818", "1819"] as const) : (["1813", "1814"] as const);
    throw new VeriffError(signsBody ? ofBody : ofId);
  }
  const { id } = incoming.params;
  if (id !== undefined && !hasQueryIdLength(id)) throw new VeriffError("1001");
  if (id !== undefined && !isQueryId(id)) throw new VeriffError("1002");
  return signed;
}
