import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { findUser } from "@/db/queries/users";
import { AppError } from "@/lib/core/errors";
import { askForPasskey, takePasskey } from "@/lib/second-factors/passkey";
import { countQuestion } from "./limits";
import { beginSignIn, findAsker } from "./sign-in";

/** What the browser is asked of somebody who has said nothing about themself yet. */
export async function askToSignIn() {
  const { db, origin } = await findAsker();
  await countQuestion(db, origin.ip);
  return askForPasskey(db);
}

/** A passkey is both factors at once: the device has seen its owner's finger, face or number. */
export async function signInWithPasskey(answer: AuthenticationResponseJSON) {
  const { db } = await findAsker();
  const userId = await takePasskey(db, answer);
  const user = userId ? await findUser(db, userId) : undefined;
  if (!user || user.disabledAt)
    throw new AppError("unauthenticated", "This passkey opens nothing here. Sign in with your password.");
  await beginSignIn(user, "passkey");
}
