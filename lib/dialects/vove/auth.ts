import { type Ctx, contextFor, systemContext } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import type { Incoming } from "@/lib/http/route";
import { findKeyHolder } from "@/lib/integrations/credentials";
import type { Integration } from "@/lib/integrations/get";
import { letIn } from "@/lib/integrations/let-in";
import { noteRefused } from "@/lib/integrations/note-refused";
import { unauthorized } from "./errors";
import { readHostToken } from "./host-token";
import { type OpenedSession, readSessionToken } from "./token";

export type VoveCaller = { ctx: Ctx; integration: Integration };

/** Whose secret key stands in `x-api-key` (vove.md A1). */
export async function identify(
  { headers, origin, trail }: Pick<Incoming, "headers" | "origin" | "trail">,
  find: typeof findKeyHolder = findKeyHolder,
): Promise<VoveCaller> {
  const secretKey = headers.get("x-api-key");
  const found = secretKey ? await find(systemContext(), secretKey) : undefined;
  if (!found) {
    if (secretKey) await noteRefused(systemContext(), trail, "secret_key", { secret: secretKey });
    throw unauthorized();
  }
  const { integration, credential } = found;
  const refusal = letIn({ origin, trail }, integration, [credential]);
  if (refusal === "integration_paused") throw new AppError("forbidden", "This integration is paused.");
  if (refusal) throw new AppError("forbidden", "This address may not use the key.");
  const actor = { kind: "api_key", id: credential.id, name: credential.label } as const;
  const ctx = contextFor(actor, { integrationIds: [integration.id] }, origin);
  return { ctx, integration };
}

const bearer = (headers: Headers) => headers.get("authorization")?.match(/^Bearer (\S+)$/i)?.[1] ?? "";

/** The end user, who reaches one session and nothing else. */
export const applicant = (
  { verificationId, integrationId }: OpenedSession,
  { origin }: Pick<Incoming, "origin">,
): Ctx =>
  contextFor(
    { kind: "applicant", id: verificationId, name: "End user" },
    { integrationIds: [integrationId], verificationId },
    origin,
  );

export type SessionHolder = { ctx: Ctx; verificationId: string; token: string };

/** Whom the backend has given a session token: the end user's device (vove.md A9). */
export async function identifyHolder(incoming: Pick<Incoming, "headers" | "origin">): Promise<SessionHolder> {
  const token = bearer(incoming.headers);
  const opened = await readSessionToken(token);
  if (opened === undefined || opened === "expired") throw unauthorized();
  return { ctx: applicant(opened, incoming), verificationId: opened.verificationId, token };
}

export type Host = { ctx: Ctx; verificationId: string; redirectUrl: string | null };

/** The hosted page, which asks how it ended. */
export async function identifyHost(incoming: Pick<Incoming, "headers" | "origin">): Promise<Host> {
  const opened = await readHostToken(bearer(incoming.headers));
  if (!opened) throw unauthorized();
  const { verificationId, redirectUrl } = opened;
  return { ctx: applicant(opened, incoming), verificationId, redirectUrl };
}
