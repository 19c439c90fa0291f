import { cookies } from "next/headers";
import { findUser } from "@/db/queries/users";
import { findChallenge, openChallenge, secondsOf } from "@/lib/challenges/challenge";
import { kindsOf, listFactors } from "@/lib/second-factors/list";
import { newPasskeyChallenge } from "@/lib/second-factors/passkey";
import { authenticate, type Credentials } from "./authenticate";
import { challengeCookie } from "./cookies";
import { beginSignIn, deviceOf, findAsker } from "./sign-in";

/** Signs in whoever sends this request, or has them answer a second factor first. */
export async function signInWithPassword(given: Credentials): Promise<"signed_in" | "second_factor"> {
  const asker = await findAsker();
  const user = await authenticate(asker, given, await deviceOf(given.email));
  if (kindsOf(await listFactors(asker, user.id)).length === 0) {
    await beginSignIn(user, "password");
    return "signed_in";
  }
  const expected = newPasskeyChallenge();
  const token = await openChallenge(asker.db, { purpose: "second_factor", userId: user.id, expected });
  const { name, options } = challengeCookie();
  (await cookies()).set(name, token, { ...options, maxAge: secondsOf("second_factor") });
  return "second_factor";
}

/** The sign-in of this browser that waits for a second factor, with what can be answered; undefined where there is none. */
export async function findHalfSignedIn() {
  const token = (await cookies()).get(challengeCookie().name)?.value;
  if (!token) return undefined;
  const { db } = await findAsker();
  const challenge = await findChallenge(db, "second_factor", token);
  const user = challenge?.userId ? await findUser(db, challenge.userId) : undefined;
  if (!challenge || !user || user.disabledAt) return undefined;
  const kinds = kindsOf(await listFactors({ db }, user.id));
  return { token, user, kinds, passkeyChallenge: challenge.expected };
}

export async function forgetChallenge() {
  const { name, options } = challengeCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
