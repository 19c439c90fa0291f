import { env } from "@/lib/env";

/** Cookies know no port: under one name, two installations on one host would sign each other's users out. */
function cookieOf(name: string, sameSite: "lax" | "strict") {
  const secure = env().SECURE_COOKIES;
  return {
    name: secure ? `__Host-${name}` : `${name}-${env().PORT}`,
    options: { httpOnly: true, sameSite, path: "/", secure } as const,
  };
}

export const signInCookie = () => cookieOf("sign-in", "lax");

/** Holds what a sign-in is answered with that is half done. */
export const challengeCookie = () => cookieOf("challenge", "strict");

/** Lax: the provider of single sign-on sends the browser back from its own site. */
export const singleSignOnCookie = () => cookieOf("single", "lax");

/** Where next-auth's own page would go on to. */
export const callbackCookie = () => cookieOf("callback", "lax");

export const deviceCookie = () => cookieOf("device", "strict");
