import type { Ctx } from "@/lib/context";
import { env } from "@/lib/env";
import { sha256 } from "@/lib/secrets/digest";
import { findRedeemed, redeemOneTimeToken } from "./one-time-token";
import { captureToken, readCaptureToken } from "./token";

type Opened = { captureToken: string; cookie?: string };

const day = 86_400;
/** One for each token: two verifications in one browser keep out of each other's way. */
const cookieName = (token: string) => `hosted-${sha256(token).slice(0, 16)}`;

const cookieIn = (cookies: string, name: string) =>
  cookies
    .split(";")
    .map((cookie) => cookie.trim().split("="))
    .find(([key]) => key === name)?.[1];

/**
 * Opens our flow for whoever shows a one-time token first, and again for the same browser, which a cookie tells; a link
 * that is opened twice is no theft. Undefined for everybody else.
 */
export async function openHostedPage(ctx: Ctx, token: string, cookies: string): Promise<Opened | undefined> {
  const name = cookieName(token);
  const redeemed = await redeemOneTimeToken(ctx, token);
  if (redeemed) {
    const { verificationId: id, ...rest } = redeemed;
    const key = await captureToken({ id, ...rest });
    const secure = env().SECURE_COOKIES ? "; Secure" : "";
    return {
      captureToken: key,
      cookie: `${name}=${key}; Path=/verify/app; Max-Age=${day}; HttpOnly; SameSite=Lax${secure}`,
    };
  }
  const kept = cookieIn(cookies, name) ?? "";
  const [known, found] = await Promise.all([readCaptureToken(kept), findRedeemed(ctx, token)]);
  return known && found && known.verificationId === found.verificationId ? { captureToken: kept } : undefined;
}
