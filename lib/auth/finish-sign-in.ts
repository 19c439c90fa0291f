import { AppError } from "@/lib/core/errors";
import { askForPasskeyOf } from "@/lib/second-factors/passkey";
import { findHalfSignedIn, forgetChallenge } from "./first-step";
import { answerChallenge, type SecondFactor } from "./second-step";
import { beginSignIn, deviceOf, findAsker } from "./sign-in";

async function requireHalf() {
  const half = await findHalfSignedIn();
  if (!half) throw new AppError("gone", "Signing in took too long. Start again.");
  return half;
}

/** What the browser is asked of somebody who has typed their password. */
export async function askForOwnPasskey() {
  const { user, passkeyChallenge } = await requireHalf();
  return askForPasskeyOf((await findAsker()).db, user.id, passkeyChallenge);
}

/** Signs in whoever has typed a password and now shows this. */
export async function finishSignIn(factor: SecondFactor) {
  const half = await requireHalf();
  const device = await deviceOf(half.user.email);
  const method = await answerChallenge(await findAsker(), half, factor, device);
  await beginSignIn(half.user, method);
  await forgetChallenge();
}
