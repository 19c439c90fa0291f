import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { z } from "zod";
import { type Ctx, contextFor } from "@/lib/context";
import { maxPictureBytes } from "@/lib/core/document/picture";
import { AppError, type ErrorCode } from "@/lib/core/errors";
import type { Origin } from "@/lib/core/identity/actor";
import { type Handler, type Incoming, json, type Reply, routeOf } from "@/lib/http/route";
import { readCaptureToken } from "@/lib/verifications/token";

type Applicant = { ctx: Ctx; verificationId: string };

/** The end user whom a capture token lets in, or undefined where the token is not ours. */
export async function findApplicant(token: string, origin: Origin): Promise<Applicant | undefined> {
  const opened = await readCaptureToken(token);
  if (!opened) return undefined;
  const { verificationId, integrationId } = opened;
  const scope = { integrationIds: [integrationId], verificationId };
  return {
    ctx: contextFor({ kind: "applicant", id: verificationId, name: "End user" }, scope, origin),
    verificationId,
  };
}

const statuses: Record<ErrorCode, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  unsupported_media: 415,
  rate_limited: 429,
};

type More = Pick<AppError["details"], "fields" | "received">;

const present = (
  status: number,
  code: ErrorCode | "internal",
  message: string,
  { fields, received }: More = {},
): Reply =>
  json(
    { error: { code, message, ...(fields && { fields }) }, ...(received !== undefined && { received }) },
    status,
  );

function refuse(error: AppError | z.ZodError): Reply {
  if (error instanceof z.ZodError) {
    const fields = Object.fromEntries(error.issues.map(({ path, message }) => [path.join("."), message]));
    return present(400, "invalid", "The request is not as expected.", { fields });
  }
  return present(statuses[error.code], error.code, error.message, error.details);
}

const fail = () => present(500, "internal", "Something went wrong. Please try again.");

const bearer = (headers: Headers) => headers.get("authorization")?.match(/^Bearer (\S+)$/)?.[1];

/** Far more than a person needs, in each process. Keeps one link from filling the history. */
const limiter = new RateLimiterMemory({ points: 120, duration: 60 });
/** A picture on a bad line comes in many small pieces. */
const pieceLimiter = new RateLimiterMemory({ points: 600, duration: 60 });

async function countRequest(limiter: RateLimiterMemory, verificationId: string) {
  try {
    await limiter.consume(verificationId);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new AppError("rate_limited", "Too many requests. Please wait a minute.");
  }
}

const authenticatedBy =
  (limiter: RateLimiterMemory) =>
  async ({ headers, origin }: Pick<Incoming, "headers" | "origin">): Promise<Applicant> => {
    const applicant = await findApplicant(bearer(headers) ?? "", origin);
    if (!applicant) throw new AppError("unauthenticated", "This link is not valid.");
    await countRequest(limiter, applicant.verificationId);
    return applicant;
  };

const edge = { authenticate: authenticatedBy(limiter), refuse, fail };

/** The builder of the flow's routes: `Authorization: Bearer` the token of the link. */
export const applicantRoute = routeOf<Applicant>({ ...edge, maxBytes: 16 * 1024 });

const receiveLarge = routeOf<Applicant>({ ...edge, maxBytes: maxPictureBytes });
const receivePiece = routeOf<Applicant>({
  ...edge,
  authenticate: authenticatedBy(pieceLimiter),
  maxBytes: maxPictureBytes,
});

const turnAway = applicantRoute({
  handle: async () => {
    throw new AppError("unauthenticated", "This link is not valid.");
  },
});

/** Whoever has no valid token is turned away before the body is read. */
const guarded =
  (receive: Handler): Handler =>
  async (request, context) =>
    (await readCaptureToken(bearer(request.headers) ?? ""))
      ? receive(request, context)
      : turnAway(new Request(request.url), context);

/** The same for a picture in the body. */
export const uploadRoute = (route: Parameters<typeof receiveLarge>[0]) => guarded(receiveLarge(route));

/** The same for a piece of a picture. */
export const pieceRoute = (route: Parameters<typeof receivePiece>[0]) => guarded(receivePiece(route));
