import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { z } from "zod";
import type { Db } from "@/db/client";
import { openChallenge } from "@/lib/challenges/challenge";
import { readSetting } from "@/lib/installation/settings";
import { publicOrigin } from "@/lib/links";
import { providerOf } from "./provider";

export const callbackUrl = () => `${publicOrigin()}/api/sso/callback`;

/** What is kept until the browser comes back. */
export const expectation = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
});

/** Where the browser goes, and what it holds meanwhile; undefined where there is no single sign-on. */
export async function beginSingleSignOn(db: Db, next: string) {
  const settings = await readSetting({ db }, "single_sign_on");
  if (!settings) return undefined;
  const provider = await providerOf(settings);
  const expected = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), next };
  const url = buildAuthorizationUrl(provider, {
    ...{ redirect_uri: callbackUrl(), scope: "openid email profile" },
    ...{ state: expected.state, nonce: expected.nonce },
    code_challenge: await calculatePKCECodeChallenge(expected.verifier),
    code_challenge_method: "S256",
    ...(settings.mustSayFactor && settings.factorAcr && { acr_values: settings.factorAcr }),
  });
  const token = await openChallenge(db, { purpose: "sso", expected: JSON.stringify(expected) });
  return { url: url.href, token };
}
