import { clientRouter } from "@/app/api/router";
import { systemContext } from "@/lib/context";
import type { Environment, IntegrationSettings } from "@/lib/core/integration/settings";
import { createIntegration } from "@/lib/integrations/create";
import { addCredential } from "@/lib/integrations/credentials";
import { passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { evaluateVerification } from "@/lib/verifications/evaluate";
import { getVerificationDetails } from "@/lib/verifications/get";

const router = clientRouter();

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

const form = "application/x-www-form-urlencoded";

/** As official samples ask for a token (transmit.md B1). */
export const askToken = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  send("/oidc/token", {
    method: "POST",
    headers: { "content-type": form, ...headers },
    body: new URLSearchParams({ grant_type: "client_credentials", ...fields }).toString(),
  });

/** A request with a token, under the vendor's own path. */
export function callWith(token: string) {
  return (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    send(`/verify/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
      ...(method !== "GET" &&
        method !== "DELETE" &&
        body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
}

/** An integration of its own, an OAuth client of it and a token. */
export async function newClient(
  settings: Partial<IntegrationSettings> = {},
  environment: Environment = "test",
) {
  const ctx = systemContext();
  const made = await createIntegration(ctx, { name: "Transmit client", environment, settings });
  const secret = { client_id: crypto.randomUUID(), client_secret: crypto.randomUUID() };
  await addCredential(ctx, made.integration.id, {
    ...{ kind: "oauth_client", label: "Backend" },
    ...{ identifier: secret.client_id, secret: secret.client_secret },
  });
  const token: string = (await askToken(secret)).body.access_token;
  const call = callWith(token);
  const create = async (body: object = {}) => (await call("POST", "/verification", body)).body;
  const result = async (id: string) => (await call("GET", `/verification/${id}/result`)).body;
  return { ...made, ...secret, token, call, create, result };
}
export type Client = Awaited<ReturnType<typeof newClient>>;

/** What a device does with a start token (transmit.md B6). */
export async function startDevice(startToken: string, more: object = {}) {
  const started = await callWith("undefined")("POST", "/verification/start", {
    ...{ start_token: startToken, accessed_from_desktop: false, client_type: "mobile_sdk" },
    consent: { granted: true, document_id: "v1" },
    ...more,
  });
  const { session_id: id, user_token: token } = started.body;
  const call = callWith(token);
  return {
    ...{ started, id, token, call },
    status: async () => (await call("GET", `/verification/${id}/status`)).body,
    picture: (type: string, bytes: Buffer, extra: object = {}) =>
      call("POST", `/verification/${id}/images`, {
        image: { format: "jpeg", image_type: type, content: bytes.toString("base64"), ...extra },
        device_info: {},
      }),
  };
}
export type Device = Awaited<ReturnType<typeof startDevice>>;

/** All that is asked for, in the order it is asked for. */
export async function photographAll(device: Pick<Device, "status" | "picture">) {
  const { missing_images: missing } = await device.status();
  for (const type of missing)
    await device.picture(type, type === "selfie" ? await selfiePicture() : await passportPicture());
}

export const details = (id: string) => getVerificationDetails(systemContext(), id);

/** What the worker does after a submission. */
export async function evaluate(id: string) {
  const { attempts } = await details(id);
  await evaluateVerification(systemContext(), id, attempts[0]?.id ?? "");
  return (await details(id)).verification.status;
}
