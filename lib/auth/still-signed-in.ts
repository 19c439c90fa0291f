import { database } from "@/db/client";
import type { SignedIn } from "@/lib/core/identity/user";
import { claimsFor, findSignedIn } from "./token";

const reachOf = ({ role, integrationIds, mustAddFactor }: SignedIn) =>
  JSON.stringify([role, integrationIds, mustAddFactor]);

/** Whether somebody is still signed in as they were when an answer began that is not over yet, and may the same. */
export async function isStillSignedIn(user: SignedIn): Promise<boolean> {
  const now = await findSignedIn(claimsFor(user), database(), { isUse: false });
  return now !== undefined && reachOf(now) === reachOf(user);
}
