import type { Sendable } from "@/db/queries/deliveries";
import type { Ctx } from "@/lib/context";
import { dialects, isDialect } from "@/lib/dialects";
import { listApiKeys, listSharedSecrets } from "@/lib/integrations/credentials";
import { openSecrets, signWith, standardHeaders } from "./secret";

type Signable = Pick<
  Sendable,
  | ("integrationId" | "endpointId" | "messageId" | "dialect" | "body" | "sequence" | "isTest")
  | ("secretEncrypted" | "previousSecretEncrypted" | "previousSecretUntil")
>;

/**
 * All headers of a message: the vendor's and those of Standard Webhooks, signed with what is newest now. Undefined
 * where the integration has nothing to sign with.
 */
export async function signedHeaders(ctx: Ctx, message: Signable, now: Date) {
  const { integrationId, endpointId, messageId, dialect, body, sequence, isTest } = message;
  const [[apiKey], [sharedSecret]] = await Promise.all([
    listApiKeys(ctx, integrationId),
    listSharedSecrets(ctx, integrationId),
  ]);
  if (!apiKey || !sharedSecret || !isDialect(dialect)) return undefined;
  const sending = { id: messageId, ...signWith(openSecrets(endpointId, message, now), body, now) };
  return {
    "content-length": String(Buffer.byteLength(body)),
    "user-agent": "Proofdesk",
    accept: "*/*",
    "accept-encoding": "identity",
    ...dialects[dialect].webhook.headers(body, { integrationId, apiKey, sharedSecret }, sending),
    ...standardHeaders(sending),
    ...(sequence !== null && { "proofdesk-sequence": String(sequence) }),
    ...(isTest && { "proofdesk-test": "true" }),
  };
}
