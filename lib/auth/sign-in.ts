import { cookies, headers } from "next/headers";
import { encode } from "next-auth/jwt";
import { database } from "@/db/client";
import { originOf } from "@/lib/http/origin";
import { authenticate, type Credentials } from "./authenticate";
import { signInCookie, signInLasts, signInSecret } from "./options";
import { claimsFor } from "./token";

/** Signs in whoever sends this request, with the same cookie that next-auth's own route gives. */
export async function signIn(given: Credentials) {
  const user = await authenticate({ db: database(), origin: originOf(await headers()) }, given);
  const token = await encode({ token: claimsFor(user), secret: signInSecret(), maxAge: signInLasts });
  const { name, options } = signInCookie();
  (await cookies()).set(name, token, { ...options, maxAge: signInLasts });
}

/** Ends the sign-in of this browser. */
export async function signOut() {
  const { name, options } = signInCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
