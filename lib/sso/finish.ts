import { authorizationCodeGrant, type Configuration, fetchUserInfo } from "openid-client";
import { z } from "zod";
import { takeChallenge } from "@/lib/challenges/challenge";
import type { Claims, SingleSignOnRefusal } from "@/lib/core/identity/single-sign-on";
import { isStorable } from "@/lib/core/text";
import { readSetting } from "@/lib/installation/settings";
import { log } from "@/lib/log";
import type { Asker } from "@/lib/sign-ins/open";
import { admit } from "./admit";
import { callbackUrl, expectation } from "./begin";
import { providerOf } from "./provider";

type Expected = z.output<typeof expectation>;

const textOf = (value: unknown) =>
  typeof value === "string" && value.trim() && isStorable(value) ? value.trim() : undefined;

const strings = z.array(z.string()).catch([]);

/** Exchanges the code that the browser brings, and reads who it is for. Throws whatever is not as it was asked. */
async function readClaims(provider: Configuration, search: string, expected: Expected): Promise<Claims> {
  const tokens = await authorizationCodeGrant(provider, new URL(`${callbackUrl()}${search}`), {
    pkceCodeVerifier: expected.verifier,
    expectedState: expected.state,
    expectedNonce: expected.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims || !isStorable(claims.sub)) throw new Error("there is no ID token that names somebody");
  // Some providers tell the address at another endpoint.
  const told =
    textOf(claims.email) || !provider.serverMetadata().userinfo_endpoint
      ? claims
      : await fetchUserInfo(provider, tokens.access_token, claims.sub);
  return {
    ...{ issuer: claims.iss, subject: claims.sub, name: textOf(told.name), email: textOf(told.email) },
    isVerified: told.email_verified === true,
    ...{ amr: strings.parse(claims.amr), acr: textOf(claims.acr) },
  };
}

type Outcome =
  | { user: Extract<Awaited<ReturnType<typeof admit>>, object>; next: string }
  | { refusal: SingleSignOnRefusal };

/** Whom the provider has sent back, and where they go on to. What was kept for them answers once. */
export async function finishSingleSignOn(asker: Asker, token: string, search: string): Promise<Outcome> {
  const settings = await readSetting(asker, "single_sign_on");
  if (!settings) return { refusal: "sso_off" };
  const challenge = await takeChallenge(asker.db, "sso", token);
  if (!challenge) return { refusal: "sso_late" };
  const expected = expectation.parse(JSON.parse(challenge.expected));
  let claims: Claims;
  try {
    claims = await readClaims(await providerOf(settings), search, expected);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    log.warn("single sign-on failed", { reason: error.message });
    return { refusal: "sso_failed" };
  }
  const admitted = await admit(asker, settings, claims);
  return typeof admitted === "string" ? { refusal: admitted } : { user: admitted, next: expected.next };
}
