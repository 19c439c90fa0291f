import { signInPath } from "@/lib/core/identity/user";
import { env } from "@/lib/env";
import { answerHeaders } from "@/lib/http/security-headers";
import { signOutEverywhere } from "@/lib/sign-ins/end";
import { contextOf } from "./context";
import { isFromHere } from "./own-origin";
import { findAsker, signOut } from "./sign-in";
import { getSignedIn } from "./user";

/**
 * The way out, for the browser of whoever is signed in, or was until just now: a form is sent here, so that the page is
 * gone and what the browser keeps of this site goes with it. Browsers say where a form comes from.
 */
export async function leave(request: Request): Promise<Response> {
  const shared = { "cache-control": "no-store", ...answerHeaders(env().SECURE_COOKIES) };
  if (request.headers.get("origin") === null || !isFromHere(request.headers))
    return new Response("This was not asked from here.", { status: 403, headers: shared });
  const user = new URL(request.url).searchParams.has("everywhere") && (await getSignedIn());
  if (user) await signOutEverywhere(contextOf(user, (await findAsker()).origin), user.id);
  await signOut();
  const headers = { ...shared, location: signInPath, "clear-site-data": '"cache", "storage"' };
  return new Response(null, { status: 303, headers });
}
