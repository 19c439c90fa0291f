import type { Boot } from "@/components/capture/page/boot";
import { captureDocument } from "@/components/capture/page/document";
import { findApplicant } from "@/lib/auth/applicant-route";
import { getCaptureManifest } from "@/lib/capture-assets/read";
import type { CaptureState } from "@/lib/core/capture/state";
import { AppError } from "@/lib/core/errors";
import { type Language, languages, preferredLanguage } from "@/lib/core/verification/language";
import { env } from "@/lib/env";
import { acceptedLanguages } from "@/lib/http/accept-language";
import { originOf } from "@/lib/http/origin";
import type { Handler } from "@/lib/http/route";
import { captureHeaders } from "@/lib/http/security-headers";
import { log } from "@/lib/log";
import { getCaptureState } from "@/lib/verifications/capture-state";

async function findState(token: string, headers: Headers): Promise<CaptureState | undefined> {
  const applicant = await findApplicant(token, originOf(headers));
  if (!applicant) return undefined;
  try {
    return await getCaptureState(applicant.ctx, applicant.verificationId);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return undefined;
    throw error;
  }
}

type Opened = { status: number; screen: { screen: "unknown" } | { screen: "broken" } | Flow };
type Flow = { screen: "flow"; token: string; state: CaptureState };

async function open(token: string, headers: Headers): Promise<Opened> {
  try {
    const state = await findState(token, headers);
    if (!state) return { status: 404, screen: { screen: "unknown" } };
    return { status: 200, screen: { screen: "flow", token, state } };
  } catch (error) {
    log.error("the end user's page failed", { error });
    return { status: 500, screen: { screen: "broken" } };
  }
}

/** The switch on the page writes `lang`; then what the client asks for, then what the browser does. */
function languageFor(request: Request, wanted: Language | null, spoken: readonly Language[]): Language {
  const chosen = new URL(request.url).searchParams.get("lang");
  const accepted = acceptedLanguages(request.headers.get("accept-language"));
  return preferredLanguage(spoken, [chosen, wanted, ...accepted]) ?? "en";
}

/** The end user's page. To look at it changes nothing: a messenger's preview must not start a verification. */
export const GET: Handler = async (request, { params }) => {
  const { token = "" } = await params;
  const [{ status, screen }, manifest] = await Promise.all([
    open(token, request.headers),
    getCaptureManifest(),
  ]);
  const spoken = languages.filter((language) => language === "en" || manifest.languages[language]);
  const language = languageFor(request, screen.screen === "flow" ? screen.state.language : null, spoken);
  const boot: Boot = { language, ...screen };
  const urlOf = (file: string) => `/v-assets/${file}`;
  const preloads = [...new Set([...manifest.imports, ...(manifest.languages[language] ?? [])])];
  const body = captureDocument(boot, {
    style: urlOf(manifest.style),
    script: urlOf(manifest.script),
    preloads: preloads.map(urlOf),
  });
  return new Response(body, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...captureHeaders({ isSecure: env().SECURE_COOKIES, frameAncestors: "*" }),
    },
  });
};
