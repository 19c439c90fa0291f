import { AppError } from "@/lib/core/errors";
import { type Reply, routeOf } from "@/lib/http/route";
import { recordRequest } from "@/lib/requests/record";
import { identifyNobody } from "./auth";
import { parseBody } from "./body";
import { corsHeaders } from "./cors";
import type { Credentials } from "./token-body";
import { failToken, OauthError, refuseToken } from "./token-errors";

/** RFC 6749, 5.1: neither answers nor refusals are kept by anybody. */
const finish = (reply: Reply): Reply => ({
  ...reply,
  headers: { ...reply.headers, ...corsHeaders, "cache-control": "no-store", pragma: "no-cache" },
});

export const tokenRoute = routeOf({
  maxBytes: 16 * 1024,
  parse: parseBody,
  authenticate: identifyNobody,
  refuse: refuseToken,
  fail: failToken,
  finish,
  record: recordRequest,
});

/** RFC 6749, 5.2: who came by a header is told so in one. */
export async function challenging<T>({ isBasic }: Credentials, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isBasic && error instanceof AppError && error.code === "unauthenticated")
      throw new OauthError("invalid_client", error.message, true);
    throw error;
  }
}
