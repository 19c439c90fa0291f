import { isUuid } from "@/lib/core/id";
import type { Verification } from "@/lib/core/verification/verification";
import type { HostedPage } from "./hosted";
import { readSigned, signFor } from "./keys";
import { messageStatuses, redirectStatuses } from "./statuses";
import type { OpenedSession } from "./token";

/** As long as anybody may take for a session that is given more time again and again. */
const lifetime = 30 * 86_400_000;

/** What the page shows to learn, and tell, how it ended. The page reads from it how it is wanted; nobody can change it. */
export const hostToken = ({ verificationId, integrationId }: OpenedSession, page: HostedPage) =>
  signFor(
    "host-token",
    { ...page, sessionId: verificationId, orgId: integrationId },
    new Date(Date.now() + lifetime),
  );

type Opened = OpenedSession & { redirectUrl: string | null };

export async function readHostToken(token: string): Promise<Opened | undefined> {
  const claims = await readSigned("host-token", token);
  if (claims === undefined || claims === "expired") return undefined;
  const { sessionId: verificationId, orgId: integrationId, redirectUrl } = claims;
  if (!isUuid(verificationId) || !isUuid(integrationId)) return undefined;
  return { verificationId, integrationId, redirectUrl: typeof redirectUrl === "string" ? redirectUrl : null };
}

/** What is told to the window that has opened the page, or else where the page goes (vove.md A9). */
export function presentResult({ status }: Pick<Verification, "status">, redirectUrl: string | null) {
  const message = { eventName: "verification_completed", status: messageStatuses[status] };
  if (!redirectUrl) return { message, redirectTo: null };
  const url = new URL(redirectUrl);
  url.searchParams.set("status", redirectStatuses[status]);
  return { message, redirectTo: url.href };
}
