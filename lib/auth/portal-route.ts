import type { ZodError } from "zod";
import { AppError, type ErrorCode } from "@/lib/core/errors";
import { may, type Permission } from "@/lib/core/identity/roles";
import { json, type Reply, routeOf } from "@/lib/http/route";
import { contextOf } from "./context";
import { isFromHere } from "./own-origin";
import { getUser } from "./user";

const statuses: Record<ErrorCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  unsupported_media: 415,
  rate_limited: 429,
};

function refuse(error: AppError | ZodError): Reply {
  if (!(error instanceof AppError))
    return json({ code: "invalid", message: "This request is not right." }, 400);
  return json({ code: error.code, message: error.message }, statuses[error.code]);
}

/** Routes of the back office itself, for those who are signed in and hold the permission; they take no body unless said. */
export const portalRoute = (can: Permission, { maxBytes = 0 } = {}) =>
  routeOf({
    maxBytes,
    authenticate: async ({ origin, method, headers }) => {
      if (method !== "GET" && !isFromHere(headers))
        throw new AppError("forbidden", "This was not asked from here.");
      const user = await getUser();
      if (!user) throw new AppError("unauthenticated", "Sign in first.");
      if (!may(user.role, can)) throw new AppError("forbidden", "Your role does not allow this.");
      return { user, ctx: contextOf(user, origin) };
    },
    refuse,
    fail: () => json({ message: "Something went wrong here." }, 500),
  });
