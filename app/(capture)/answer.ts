import type { Boot } from "@/components/capture/page/boot";
import { captureDocument } from "@/components/capture/page/document";
import { getCaptureManifest } from "@/lib/capture-assets/read";
import type { CaptureState } from "@/lib/core/capture/state";
import { type Language, languages, preferredLanguage } from "@/lib/core/verification/language";
import { env } from "@/lib/env";
import { acceptedLanguages } from "@/lib/http/accept-language";
import { captureHeaders } from "@/lib/http/security-headers";

export type Opened = {
  status: number;
  screen:
    | { screen: "unknown" }
    | { screen: "broken" }
    | { screen: "preview" }
    | { screen: "flow"; token: string; state: CaptureState };
  /** The pages that may show it in a frame; with none, every page may. */
  frameOrigins?: readonly string[];
};

/** The switch on the page writes `lang`; then what the client asks for, then what the browser does. */
function languageFor(request: Request, wanted: Language | null, spoken: readonly Language[]): Language {
  const chosen = new URL(request.url).searchParams.get("lang");
  const accepted = acceptedLanguages(request.headers.get("accept-language"));
  return preferredLanguage(spoken, [chosen, wanted, ...accepted]) ?? "en";
}

/** The end user's page, as it shows what was opened. */
export async function answer(
  request: Request,
  { status, screen, frameOrigins = [] }: Opened,
): Promise<Response> {
  const manifest = await getCaptureManifest();
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
      ...captureHeaders({ isSecure: env().SECURE_COOKIES, frameAncestors: frameOrigins.join(" ") || "*" }),
    },
  });
}
