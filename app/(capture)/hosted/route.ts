import { systemContext } from "@/lib/context";
import { previewState } from "@/lib/core/capture/preview";
import { AppError } from "@/lib/core/errors";
import { languageOf } from "@/lib/core/verification/language";
import { applicant } from "@/lib/dialects/vove/auth";
import { hostToken } from "@/lib/dialects/vove/host-token";
import { type Hosted, openHosted } from "@/lib/dialects/vove/hosted";
import { originOf } from "@/lib/http/origin";
import type { Integration } from "@/lib/integrations/get";
import { publicOrigin } from "@/lib/links";
import { brandOf } from "@/lib/verifications/brand";
import { getVerification } from "@/lib/verifications/get";
import { captureToken } from "@/lib/verifications/token";
import { answer, type Opened } from "../answer";

const unknown: Opened = { status: 404, screen: { screen: "unknown" } };

/** The last screen of a link whose time is over. Nothing can be done there, so it needs no key. */
async function expired(integration: Integration, asked: string | null): Promise<Opened> {
  const brand = await brandOf(systemContext(), integration);
  const state = { ...previewState(brand, []), phase: "expired" as const, language: languageOf(asked) };
  const { frameOrigins } = integration.settings;
  return { status: 410, screen: { screen: "flow", token: "", state }, frameOrigins };
}

type Admitted = Extract<Hosted, { kind: "open" }>;

async function findFlow(
  { session, page, language }: Admitted,
  headers: Headers,
): Promise<string | undefined> {
  try {
    const ctx = applicant(session, { origin: originOf(headers) });
    const key = await captureToken(await getVerification(ctx, session.verificationId));
    const host = await hostToken(session, page);
    return `${publicOrigin()}/v/${key}?${new URLSearchParams({ ...(language && { lang: language }), host })}`;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return undefined;
    throw error;
  }
}

/**
 * The page that a client of the VOVE dialect sends its end user to as `/?authToken=…` (vove.md A9): lets in, and goes on
 * to our own flow, whose address outlives the half hour of the token.
 */
export async function GET(request: Request) {
  const { searchParams: query } = new URL(request.url);
  const hosted = await openHosted(query);
  if (hosted.kind === "expired") return answer(request, await expired(hosted.integration, query.get("lg")));
  const location = hosted.kind === "open" ? await findFlow(hosted, request.headers) : undefined;
  if (!location) return answer(request, unknown);
  const headers = { location, "cache-control": "no-store", "referrer-policy": "no-referrer" };
  return new Response(null, { status: 303, headers });
}
