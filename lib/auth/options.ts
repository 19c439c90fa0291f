import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { database } from "@/db/client";
import { AppError } from "@/lib/core/errors";
import { signInSeconds } from "@/lib/core/identity/sign-in";
import { signInPath } from "@/lib/core/identity/user";
import { text } from "@/lib/core/text";
import { env, provideEnv } from "@/lib/env";
import { originOf } from "@/lib/http/origin";
import { log } from "@/lib/log";
import { kindsOf, listFactors } from "@/lib/second-factors/list";
import { deriveKey } from "@/lib/secrets/derive";
import { openSignIn } from "@/lib/sign-ins/open";
import { authenticate } from "./authenticate";
import { callbackCookie, signInCookie } from "./cookies";
import { endClaimed } from "./end-claimed";
import { safePath } from "./safe-path";
import { authenticated, claimsFor, findSignedIn } from "./token";

// next-auth 4 asks the environment whether its redirects may stay on the host that was asked.
provideEnv({ AUTH_TRUST_HOST: "true" });

export const signInSecret = () => Buffer.from(deriveKey("sign-in")).toString("base64");

/** What someone types to sign in. */
export const credentials = z.object({
  email: text(320).trim().min(1),
  password: z.string().max(1000),
});

const password = () =>
  Credentials({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    authorize: async (given, { headers }) => {
      const parsed = credentials.safeParse(given);
      if (!parsed.success) return null;
      const asker = { db: database(), origin: originOf(new Headers(headers)) };
      try {
        const user = await authenticate(asker, parsed.data);
        // There is no second step here: whoever has to answer one signs in on the page.
        if (kindsOf(await listFactors(asker, user.id)).length > 0) return null;
        return await openSignIn(asker, user, "password");
      } catch (error) {
        if (error instanceof AppError) return null;
        throw error;
      }
    },
  });

export const authOptions = () =>
  ({
    secret: signInSecret(),
    useSecureCookies: env().SECURE_COOKIES,
    cookies: { sessionToken: signInCookie(), callbackUrl: callbackCookie() },
    session: { strategy: "jwt", maxAge: signInSeconds },
    pages: { signIn: signInPath, signOut: signInPath, error: signInPath },
    providers: [password()],
    logger: {
      // A cookie of another installation or of an older secret is no error.
      error: (code, metadata) =>
        log[code === "JWT_SESSION_ERROR" ? "debug" : "error"]("sign-in", { code, metadata }),
      warn: (code) => log.warn("sign-in", { code }),
      debug: () => {},
    },
    events: { signOut: ({ token }) => endClaimed(database(), token) },
    callbacks: {
      redirect: ({ url }) => safePath(url),
      jwt: ({ token, user }) => (user ? claimsFor(authenticated.parse(user)) : token),
      session: async ({ session: { expires }, token }) => ({ expires, user: await findSignedIn(token) }),
    },
  }) satisfies AuthOptions;
