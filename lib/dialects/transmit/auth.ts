import type { JsonWebKey } from "node:crypto";
import { type Ctx, contextFor, systemContext } from "@/lib/context";
import { AppError, forbidden } from "@/lib/core/errors";
import type { Incoming } from "@/lib/http/route";
import type { Integration } from "@/lib/integrations/get";
import { letIn } from "@/lib/integrations/let-in";
import { findTokenHolder, noteDeadToken } from "@/lib/oauth/access-token";
import { readUserToken } from "@/lib/oauth/user-token";

export type TransmitClient = { ctx: Ctx; integration: Integration };

/** Whoever may send pictures: the device that was started, or the client in its place. */
export type PictureSender = { ctx: Ctx; imageKey: JsonWebKey | null };

type Asking = Pick<Incoming, "headers" | "origin" | "trail">;

const bearer = ({ headers }: Pick<Incoming, "headers">) =>
  headers.get("authorization")?.match(/^Bearer +(\S+)$/i)?.[1] ?? "";

const refused = () => new AppError("unauthenticated", "The token is not valid.");

async function findClient({ origin, trail, headers }: Asking): Promise<TransmitClient | undefined> {
  const holder = await findTokenHolder(systemContext(), bearer({ headers }));
  if (!holder) return undefined;
  const { integration, credential } = holder;
  const refusal = letIn({ origin, trail }, integration, [credential]);
  if (refusal === "integration_paused") throw forbidden("This application is paused.");
  if (refusal) throw forbidden("This application may not be used from this address.");
  const actor = { kind: "api_key", id: credential.id, name: credential.label } as const;
  const ctx = contextFor(actor, { integrationIds: [integration.id] }, origin);
  return { ctx, integration };
}

/** Which backend's access token this is. */
export async function identify(incoming: Asking): Promise<TransmitClient> {
  const client = await findClient(incoming);
  if (!client) {
    await noteDeadToken(systemContext(), incoming.trail, bearer(incoming));
    throw refused();
  }
  return client;
}

/** Which device's token this is, or which backend's (transmit.md B3: a session that its client operates). */
export async function identifySender(incoming: Asking): Promise<PictureSender> {
  const opened = await readUserToken(bearer(incoming));
  if (!opened) return { ...(await identify(incoming)), imageKey: null };
  const { verificationId, integrationId, imageKey } = opened;
  const actor = { kind: "applicant", id: verificationId, name: "End user" } as const;
  const scope = { integrationIds: [integrationId], verificationId };
  return { ctx: contextFor(actor, scope, incoming.origin), imageKey };
}

/** Somebody of whom nothing is known yet: reaches nothing. */
export const identifyNobody = async ({ origin }: Pick<Asking, "origin">): Promise<{ ctx: Ctx }> => ({
  ctx: contextFor({ kind: "applicant", id: "", name: "End user" }, { integrationIds: [] }, origin),
});
