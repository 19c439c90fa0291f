import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { factorPath, type SignedIn, signInPath } from "@/lib/core/identity/user";
import { pathHeader } from "@/lib/http/path-header";
import { authOptions } from "./options";
import { safePath } from "./safe-path";

/** Whose sign-in this is, looked up once per request; also somebody who has to set up a second factor first. */
export const getSignedIn = cache(async (): Promise<SignedIn | undefined> => {
  const session = await getServerSession(authOptions());
  return session?.user;
});

/** Who may use the portal now; undefined where the sign-in was ended, the user disabled since, or a second factor is missing. */
export async function getUser(): Promise<SignedIn | undefined> {
  const user = await getSignedIn();
  return user?.mustAddFactor ? undefined : user;
}

const onTo = (path: string, next: string) =>
  next === "/" ? path : `${path}?${new URLSearchParams({ next })}`;

const leaveFor = async (path: string): Promise<never> =>
  redirect(onTo(path, safePath((await headers()).get(pathHeader))));

/** Who is signed in, also without a second factor that they must have; everyone else is sent to sign in, and comes back afterwards. */
export const requireSignedIn = async (): Promise<SignedIn> => (await getSignedIn()) ?? leaveFor(signInPath);

/** Who may use the portal now; everyone else is sent to sign in, or to set up a second factor, and comes back afterwards. */
export async function requireUser(): Promise<SignedIn> {
  const user = await requireSignedIn();
  return user.mustAddFactor ? leaveFor(factorPath) : user;
}
