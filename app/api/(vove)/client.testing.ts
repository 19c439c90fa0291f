import { randomBytes } from "node:crypto";
import { systemContext } from "@/lib/context";
import type { Environment, IntegrationSettings } from "@/lib/core/integration/settings";
import { createIntegration } from "@/lib/integrations/create";
import { addCredential } from "@/lib/integrations/credentials";
import { send } from "../(veriff)/client.testing";

/** An integration of its own and a backend that calls as the documentation says: with a secret key. */
export async function newBackend(
  settings: Partial<IntegrationSettings> = {},
  environment: Environment = "live",
) {
  const ctx = systemContext();
  const made = await createIntegration(ctx, { name: "VOVE client", environment, settings });
  const secretKey = `sk_${randomBytes(16).toString("hex")}`;
  const identifier = crypto.randomUUID();
  await addCredential(ctx, made.integration.id, {
    ...{ kind: "secret_key", label: "Backend", identifier, secret: secretKey },
  });
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    send(path, {
      method,
      headers: { "content-type": "application/json", "x-api-key": secretKey, ...headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  const open = (body: object) => call("POST", "/v2/sessions", body);
  const read = (refId: string, tail = "", headers: Record<string, string> = {}) =>
    call("GET", `/v2/users/${encodeURIComponent(refId)}${tail}`, undefined, headers);
  return { ...made, secretKey, call, open, read };
}
export type Backend = Awaited<ReturnType<typeof newBackend>>;

/** The claims that SDKs read out of a token without the key. */
export const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
