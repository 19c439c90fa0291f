import { cookies, headers } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { database } from "@/db/client";
import { type SignInMethod, signInSeconds } from "@/lib/core/identity/sign-in";
import { originOf } from "@/lib/http/origin";
import { type OpenSignIn, openSignIn } from "@/lib/sign-ins/open";
import { renewSignIn } from "@/lib/sign-ins/renew";
import { deviceCookie, signInCookie } from "./cookies";
import { deviceSeconds, issueDevice, readDevice } from "./device";
import { endClaimed } from "./end-claimed";
import { signInSecret } from "./options";
import { claimsFor } from "./token";

/** Whoever sends this request, before they have shown who they are. */
export const findAsker = async () => ({ db: database(), origin: originOf(await headers()) });

/** The id of this browser, if the account was signed in with it before. */
export const deviceOf = async (email: string) =>
  readDevice((await cookies()).get(deviceCookie().name)?.value, email);

type Shown = Parameters<typeof openSignIn>[1] & { email: string };

/** A new sign-in and a new cookie, whatever cookie the browser came with: what that named is over. */
export async function beginSignIn(user: Shown, method: SignInMethod) {
  const opened = await openSignIn(await findAsker(), user, method);
  await endCurrent();
  await keep(opened);
  const [store, device] = [await cookies(), deviceCookie()];
  const known = issueDevice(user.email, await deviceOf(user.email));
  store.set(device.name, known, { ...device.options, maxAge: deviceSeconds });
}

async function keep(opened: OpenSignIn) {
  const token = await encode({ token: claimsFor(opened), secret: signInSecret(), maxAge: signInSeconds });
  const { name, options } = signInCookie();
  (await cookies()).set(name, token, { ...options, maxAge: signInSeconds });
}

/** Another cookie for whoever is signed in with this browser and has just shown again who they are. */
export const renewCookie = async (user: OpenSignIn) => keep(await renewSignIn(await findAsker(), user));

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
