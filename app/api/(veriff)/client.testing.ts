import { createHash, createHmac } from "node:crypto";
import { clientRouter } from "@/app/api/router";
import { systemContext } from "@/lib/context";
import type { Environment, IntegrationSettings } from "@/lib/core/integration/settings";
import { createIntegration } from "@/lib/integrations/create";
import { evaluateVerification } from "@/lib/verifications/evaluate";
import { getVerificationDetails } from "@/lib/verifications/get";

const router = clientRouter();
const bodyless = ["GET", "DELETE", "OPTIONS"];

export const hmac = (secret: string, value: string | Uint8Array) =>
  createHmac("sha256", secret).update(value).digest("hex");

export const legacyHash = (secret: string, value: string) =>
  createHash("sha256").update(value).update(secret).digest("hex");

export type Answer = {
  status: number;
  headers: Headers;
  bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the answer
  body: any;
};

export async function send(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await router.request(`http://localhost${path}`, init);
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    body: isJson ? JSON.parse(bytes.toString()) : undefined,
  };
}

/** An integration of its own and a client that signs as the documentation says: the body, or the id in the path. */
export async function newClient(
  settings: Partial<IntegrationSettings> = {},
  environment: Environment = "live",
) {
  const made = await createIntegration(systemContext(), { name: "Veriff client", environment, settings });
  const { apiKey, sharedSecret } = made;

  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const raw = typeof body === "string" ? body : JSON.stringify(body ?? {});
    const isBodyless = bodyless.includes(method);
    const signed = isBodyless ? (path.split("?")[0]?.split("/")[3] ?? "") : raw;
    return send(path, {
      method,
      headers: { "x-auth-client": apiKey, "x-hmac-signature": hmac(sharedSecret, signed), ...headers },
      ...(!isBodyless && { body: raw }),
    });
  };
  const create = async (verification: object = {}): Promise<string> =>
    (await call("POST", "/v1/sessions", { verification })).body.verification.id;
  const upload = (id: string, context: string, bytes: Buffer) =>
    call("POST", `/v1/sessions/${id}/media`, { image: { context, content: bytes.toString("base64") } });
  const submit = (id: string) =>
    call("PATCH", `/v1/sessions/${id}`, { verification: { status: "submitted" } });

  return { ...made, call, create, upload, submit };
}
export type Client = Awaited<ReturnType<typeof newClient>>;

export const details = (id: string) => getVerificationDetails(systemContext(), id);

/** What the worker does after a submission. */
export async function evaluate(id: string) {
  const { attempts } = await details(id);
  await evaluateVerification(systemContext(), id, attempts[0]?.id ?? "");
  return (await details(id)).verification.status;
}
