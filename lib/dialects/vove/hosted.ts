import { systemContext } from "@/lib/context";
import type { Environment } from "@/lib/core/integration/settings";
import { languageOf } from "@/lib/core/verification/language";
import { findCaller } from "@/lib/integrations/credentials";
import type { Integration } from "@/lib/integrations/get";
import { type OpenedSession, readSessionToken } from "./token";

/** How whoever opens the page wants it, and where the end user goes from it; null tells the window that has opened it. */
export type HostedPage = { redirectUrl: string | null; isBrief: boolean; speaks: boolean };

export type Hosted =
  | { kind: "open"; session: OpenedSession; page: HostedPage; language: string | null }
  | { kind: "expired"; integration: Integration }
  | { kind: "refused" };

/** The SDK writes these in lower case, the link of the documentation in upper (vove.md A9). */
const environments: Record<Environment, string> = { test: "sandbox", live: "production" };

const isOf = ({ environment }: Integration, named: string | null) =>
  !named || named.toLowerCase() === environments[environment];

const isYes = (value: string | null) => value?.toLowerCase() === "true";

/** Web addresses only, and none that hides where it leads behind a user name. */
function isRedirectable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return /^https?:$/.test(protocol) && !username && !password;
}

/**
 * Whom the query of the hosted page lets in (vove.md A9). It may name any address to go to afterwards, for clients
 * register none: but only whoever holds a token of a client's backend, with the publishable key of the same integration,
 * gets as far, and the address is then sealed (`hostToken`). Without both it leads nowhere, expired tokens included.
 */
export async function openHosted(query: URLSearchParams): Promise<Hosted> {
  const session = await readSessionToken(query.get("authToken") ?? "");
  const caller = await findCaller(systemContext(), query.get("publicKey") ?? "");
  if (session === "expired" && caller) return { kind: "expired", integration: caller.integration };
  const redirectUrl = query.get("redirectURL") || null;
  const isRefused =
    !session ||
    session === "expired" ||
    caller?.integration.id !== session.integrationId ||
    !isOf(caller.integration, query.get("environment")) ||
    (redirectUrl !== null && !isRedirectable(redirectUrl));
  if (isRefused) return { kind: "refused" };
  const isBrief = query.get("showUI")?.toLowerCase() === "false";
  const speaks = isYes(query.get("enableVocalGuidance"));
  return {
    kind: "open",
    session,
    page: { redirectUrl, isBrief, speaks },
    language: languageOf(query.get("lg")),
  };
}
