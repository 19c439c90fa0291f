import { type Ctx, contextFor, systemContext } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import type { Incoming } from "@/lib/http/route";
import { findKeyHolder } from "@/lib/integrations/credentials";
import type { Integration } from "@/lib/integrations/get";
import { unauthorized } from "./errors";
import { readSessionToken } from "./token";

export type VoveCaller = { ctx: Ctx; integration: Integration };

/** Whose secret key stands in `x-api-key` (vove.md A1). */
export async function identify(
  { headers, origin }: Pick<Incoming, "headers" | "origin">,
  find: typeof findKeyHolder = findKeyHolder,
): Promise<VoveCaller> {
  const secretKey = headers.get("x-api-key");
  const found = secretKey ? await find(systemContext(), secretKey) : undefined;
  if (!found) throw unauthorized();
  const { integration, credential } = found;
  if (integration.pausedAt) throw new AppError("forbidden", "This integration is paused.");
  const actor = { kind: "api_key", id: credential.id, name: credential.label } as const;
  return { ctx: contextFor(actor, { integrationIds: [integration.id] }, origin), integration };
}

export type SessionHolder = { ctx: Ctx; verificationId: string; token: string };

/** Whom the backend has given a session token: the end user's device (vove.md A9). */
export async function identifyHolder({
  headers,
  origin,
}: Pick<Incoming, "headers" | "origin">): Promise<SessionHolder> {
  const token = headers.get("authorization")?.match(/^Bearer (\S+)$/i)?.[1] ?? "";
  const opened = await readSessionToken(token);
  if (opened === undefined || opened === "expired") throw unauthorized();
  const { verificationId, integrationId } = opened;
  const actor = { kind: "applicant", id: verificationId, name: "End user" } as const;
  return {
    ctx: contextFor(actor, { integrationIds: [integrationId], verificationId }, origin),
    verificationId,
    token,
  };
}
