import type { Db } from "@/db/client";
import { setEnded } from "@/db/queries/sign-ins";
import { signInOf } from "./token";

/** Ends the sign-in that claims name: its cookie is worth nothing from then on, wherever a copy of it lies. */
export async function endClaimed(db: Db, token: unknown) {
  const claimed = signInOf(token);
  if (claimed) await setEnded(db, claimed.sub, claimed.signIn, new Date());
}
