import type { Metadata } from "next";
import { ReferencePage } from "@/components/developers/reference-page";
import { errorCodes, openApi } from "@/lib/dialects/veriff/openapi/openapi";
import { publicOrigin } from "@/lib/links";
import { referencesFrom } from "./references";

export const metadata: Metadata = { title: "API reference" };

/** Public: it tells what the API is, and nothing of anybody. */
export default function DevelopersPage() {
  return (
    <ReferencePage
      reference={openApi(publicOrigin())}
      codes={errorCodes}
      documentHref="/api/openapi/veriff.json"
      others={referencesFrom("/developers")}
    />
  );
}
