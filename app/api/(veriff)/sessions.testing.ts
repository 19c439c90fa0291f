import { createHmac } from "node:crypto";
import { systemContext } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import * as decisionRoute from "./v1/sessions/[id]/decision/route";
import * as sessionsRoute from "./v1/sessions/route";

export const hmac = (secret: string, value: string) =>
  createHmac("sha256", secret).update(value).digest("hex");

const readReply = async (response: Response) => ({
  status: response.status,
  headers: response.headers,
  raw: await response.clone().text(),
  body: await response.json(),
});

/** An integration of its own, and its backend. */
export async function newClient(name: string) {
  const made = await createIntegration(systemContext(), { name, environment: "live" });
  const { apiKey, sharedSecret } = made;
  return {
    made,
    signed: (id: string) => ({ "x-auth-client": apiKey, "x-hmac-signature": hmac(sharedSecret, id) }),
    create: async (body: unknown, headers: Record<string, string> = { "x-auth-client": apiKey }) =>
      readReply(
        await sessionsRoute.POST(
          new Request("http://localhost/v1/sessions", {
            method: "POST",
            body: typeof body === "string" ? body : JSON.stringify(body),
            headers,
          }),
          { params: Promise.resolve({}) },
        ),
      ),
  };
}

export async function askDecision(id: string, headers: Record<string, string>) {
  const request = new Request(`http://localhost/v1/sessions/${id}/decision`, { headers });
  return readReply(await decisionRoute.GET(request, { params: Promise.resolve({ id }) }));
}
