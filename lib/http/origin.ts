import type { Origin } from "@/lib/core/identity/actor";

/**
 * Where a request came from. The last address of X-Forwarded-For is the one that our own server or the proxy in
 * front of it has seen; those before it are the caller's word.
 */
export function originOf(headers: Headers): Origin {
  const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return {
    ip: forwarded?.replace(/^::ffff:/, "") || null,
    userAgent: headers.get("user-agent")?.slice(0, 500) ?? null,
  };
}
