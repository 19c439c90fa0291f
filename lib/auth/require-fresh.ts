import { AppError } from "@/lib/core/errors";
import { freshSeconds } from "@/lib/core/identity/sign-in";
import type { SignedIn } from "@/lib/core/identity/user";

export const isFresh = ({ signedInAt }: Pick<SignedIn, "signedInAt">, now = Date.now()) =>
  now - signedInAt.getTime() < freshSeconds * 1000;

/** For those who have no password that could be asked for: refuses a browser that was left open, or a cookie that was stolen. */
export function requireFresh(user: Pick<SignedIn, "signedInAt">) {
  if (!isFresh(user))
    throw new AppError("forbidden", "Sign out and in again first: you signed in a while ago.");
}
