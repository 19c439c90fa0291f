import { RateLimiterRes } from "rate-limiter-flexible";
import type { Db } from "@/db/client";
import type { Ctx } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import { newTrail, type Trail } from "@/lib/core/request/trail";
import { letIn } from "@/lib/integrations/let-in";
import { noteRefused } from "@/lib/integrations/note-refused";
import { type Limit, limiter } from "@/lib/limits/limit";
import { isSame, sha256 } from "@/lib/secrets/digest";
import { findOauthClient, type OauthClient } from "./client";

/** Failures from one address: about one client, and about all that it tries. */
const perClient: Limit = { name: "oauth-client", points: 10, seconds: 60 };
const perAddress: Limit = { name: "oauth-address", points: 60, seconds: 60 };

async function refuseExhausted(db: Db, limit: Limit, key: string) {
  const state = await limiter(db, limit).get(key);
  if (state && state.consumedPoints >= limit.points)
    throw new AppError("rate_limited", "Too many failed attempts. Try again later.", {
      retryAfter: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
    });
}

async function countFailure(db: Db, limit: Limit, key: string) {
  try {
    await limiter(db, limit).consume(key);
  } catch (refusal) {
    // This one is refused anyway; the next will be told why.
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
  }
}

/** Compared also where there is no client: an id that is unknown takes as long as a wrong secret. */
const nobodysHash = sha256("");

/**
 * The client whose id and secret these are; `unauthenticated` where they are nobody's. Counts failures by address, so
 * that a stranger who guesses cannot lock a client out of its own.
 */
export async function authenticateClient(
  ctx: Ctx,
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
  trail: Trail = newTrail(),
): Promise<OauthClient> {
  const address = ctx.origin.ip ?? "unknown";
  const limits = [
    [perClient, `${address}:${sha256(clientId)}`],
    [perAddress, address],
  ] as const;
  for (const [limit, key] of limits) await refuseExhausted(ctx.db, limit, key);
  const client = await findOauthClient(ctx, clientId);
  const isTheirs = isSame(sha256(clientSecret), client?.secretHash ?? nobodysHash);
  if (client?.secretHash && isTheirs) {
    if (!letIn({ origin: ctx.origin, trail }, client.integration, [client.credential])) return client;
  } else if (client)
    Object.assign(trail, {
      integrationId: client.integration.id,
      keys: [client.credential],
      refusal: "wrong_secret",
    });
  else await noteRefused(ctx, trail, "oauth_client", { identifier: clientId });
  for (const [limit, key] of limits) await countFailure(ctx.db, limit, key);
  throw new AppError("unauthenticated", "The client is unknown, or its secret is wrong.");
}
