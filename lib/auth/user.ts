import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { signInPath, type User } from "@/lib/core/identity/user";
import { pathHeader } from "@/lib/http/path-header";
import { authOptions } from "./options";
import { safePath } from "./safe-path";

/** Who is signed in, looked up once per request; undefined where the sign-in was ended or the user disabled since. */
export const getUser = cache(async (): Promise<User | undefined> => {
  const session = await getServerSession(authOptions());
  return session?.user;
});

/** Who is signed in; everyone else is sent to sign in and comes back afterwards. */
export async function requireUser(): Promise<User> {
  const user = await getUser();
  if (user) return user;
  const next = safePath((await headers()).get(pathHeader));
  redirect(next === "/" ? signInPath : `${signInPath}?${new URLSearchParams({ next })}`);
}
