import { cookies, headers } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { database } from "@/db/client";
import { type SignInMethod, signInSeconds } from "@/lib/core/identity/sign-in";
import { originOf } from "@/lib/http/origin";
import { openSignIn } from "@/lib/sign-ins/open";
import { authenticate, type Credentials } from "./authenticate";
import { endClaimed } from "./end-claimed";
import { signInCookie, signInSecret } from "./options";
import { claimsFor } from "./token";

const asker = async () => ({ db: database(), origin: originOf(await headers()) });

/** Signs in whoever sends this request, with the same cookie that next-auth's own route gives. */
export async function signIn(given: Credentials) {
  await beginSignIn(await authenticate(await asker(), given), "password");
}

/** A new sign-in and a new cookie, whatever cookie the browser came with: what it named is over. */
export async function beginSignIn(user: Parameters<typeof openSignIn>[1], method: SignInMethod) {
  const opened = await openSignIn(await asker(), user, method);
  await endCurrent();
  const token = await encode({ token: claimsFor(opened), secret: signInSecret(), maxAge: signInSeconds });
  const { name, options } = signInCookie();
  (await cookies()).set(name, token, { ...options, maxAge: signInSeconds });
}

async function endCurrent() {
  const token = (await cookies()).get(signInCookie().name)?.value;
  // A cookie of another installation or of an older secret does not decode.
  const claims = token && (await decode({ token, secret: signInSecret() }).catch(() => null));
  if (claims) await endClaimed(database(), claims);
}

/** Ends the sign-in of this browser. */
export async function signOut() {
  await endCurrent();
  const { name, options } = signInCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
