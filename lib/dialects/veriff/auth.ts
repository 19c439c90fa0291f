import { type Ctx, contextFor, systemContext } from "@/lib/context";
import { isUuid } from "@/lib/core/id";
import { nowhere } from "@/lib/core/identity/actor";
import type { Incoming } from "@/lib/http/route";
import { findCaller } from "@/lib/integrations/credentials";
import type { Integration } from "@/lib/integrations/get";
import { noteUse } from "@/lib/integrations/last-use";
import { VeriffError } from "./errors";
import { hasQueryIdLength, isQueryId } from "./query-id";
import { isHmacOf, isLegacyHashOf, isSignature } from "./signature";

export type VeriffCaller = { ctx: Ctx; integration: Integration; apiKey: string; secrets: readonly string[] };

/** Who calls: the API key names the integration. A comma-joined header is one key sent twice (veriff.md 3.1). */
export async function identify(
  { headers, origin = nowhere }: Partial<Incoming> & Pick<Incoming, "headers">,
  find: typeof findCaller = findCaller,
): Promise<VeriffCaller> {
  const apiKey = headers.get("x-auth-client")?.split(",")[0]?.trim();
  if (!apiKey) throw new VeriffError("1801");
  if (!isUuid(apiKey)) throw new VeriffError("1802");
  const found = await find(systemContext(), apiKey);
  if (!found) throw new VeriffError("1803");
  const { integration, credential, secrets } = found;
  if (integration.pausedAt) throw new VeriffError("1804");

  const scope = { integrationIds: [integration.id] };
  const ctx = contextFor({ kind: "api_key", id: credential.id, name: credential.label }, scope, origin);
  noteUse(ctx, credential.id);
  return { ctx, integration, apiKey, secrets };
}

/** A client that adds the header to every request of a shared connection sends all of them, comma-joined. */
const signaturesIn = (header: string | null) => header?.split(",").map((part) => part.trim()) ?? [];

/** Who calls, and that they hold a secret: the body is signed where the method has one, else the id in the path. */
export async function authenticate(incoming: Incoming): Promise<VeriffCaller> {
  const caller = await identify(incoming);
  const signsBody = incoming.method === "POST" || incoming.method === "PATCH";
  const signed = signsBody ? incoming.raw : (incoming.params.id ?? "");
  const hmacs = signaturesIn(incoming.headers.get("x-hmac-signature"));
  const isHmac = hmacs.length > 0;
  const given = (isHmac ? hmacs : signaturesIn(incoming.headers.get("x-signature"))).filter(isSignature);
  // An absent signature has no code of its own in the facts: the nearest is that of one that is not a hash.
  if (given.length === 0) throw new VeriffError("1812");
  const isOurs = isHmac ? isHmacOf : isLegacyHashOf;
  if (!given.some((signature) => isOurs(signature, signed, caller.secrets))) {
    const [ofId, ofBody] = isHmac ? (["1818", "1819"] as const) : (["1813", "1814"] as const);
    throw new VeriffError(signsBody ? ofBody : ofId);
  }
  const { id } = incoming.params;
  if (id !== undefined && !hasQueryIdLength(id)) throw new VeriffError("1001");
  if (id !== undefined && !isQueryId(id)) throw new VeriffError("1002");
  return caller;
}
