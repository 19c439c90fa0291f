import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { Db } from "@/db/client";
import { findPasskey, selectPasskeys, setPasskeyUsed } from "@/db/queries/second-factors";
import { newToken, openChallenge, takeChallenge } from "@/lib/challenges/challenge";
import { challengeOf } from "./passkey-answer";
import { passkeySite } from "./passkey-site";

/** For somebody of whom nothing is known: the browser offers the passkeys that it has for this site. */
export async function askForPasskey(db: Db) {
  const challenge = await openChallenge(db, { purpose: "passkey_sign_in" });
  return optionsFor(challenge);
}

/** For somebody who has typed their password. `challenge` is what their sign-in expects. */
export async function askForPasskeyOf(db: Db, userId: string, challenge: string) {
  const held = await selectPasskeys(db, userId);
  return optionsFor(
    challenge,
    held.map(({ id, transports }) => ({ id, transports })),
  );
}

export const newPasskeyChallenge = newToken;

const optionsFor = (challenge: string, allowCredentials?: { id: string; transports: string[] }[]) =>
  generateAuthenticationOptions({
    ...{ rpID: passkeySite().id, userVerification: "required", allowCredentials },
    challenge: new Uint8Array(Buffer.from(challenge, "base64url")),
  });

type IsExpected = (challenge: string) => boolean | Promise<boolean>;

/** Whose passkey has signed this answer; undefined where none has. `isExpected` says whether it answers what was asked. */
async function verify(db: Db, response: AuthenticationResponseJSON, isExpected: IsExpected) {
  const passkey = await findPasskey(db, response.id);
  const challenge = challengeOf(response.response);
  if (!passkey || !challenge || !(await isExpected(challenge))) return undefined;
  const { id, publicKey, counter, transports, userId } = passkey;
  const { origin, id: site } = passkeySite();
  const credential = {
    id,
    counter,
    transports,
    publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")),
  };
  const answer = await verifyAuthenticationResponse({
    ...{ response, credential, expectedOrigin: origin, expectedRPID: site, requireUserVerification: true },
    expectedChallenge: challenge,
  }).catch((error: unknown) => {
    // The library throws plain errors for whatever is wrong with an answer from outside.
    if (!(error instanceof Error)) throw error;
  });
  if (!answer?.verified) return undefined;
  await setPasskeyUsed(db, id, answer.authenticationInfo.newCounter, new Date());
  return userId;
}

/** The user who has signed what `askForPasskey` asked; each question is answered once. */
export const takePasskey = (db: Db, response: AuthenticationResponseJSON) =>
  verify(db, response, async (challenge) => Boolean(await takeChallenge(db, "passkey_sign_in", challenge)));

/** Whether a passkey of the user has signed this very challenge. */
export const isSignedBy = async (
  db: Db,
  userId: string,
  response: AuthenticationResponseJSON,
  challenge: string,
) => (await verify(db, response, (answered) => answered === challenge)) === userId;
