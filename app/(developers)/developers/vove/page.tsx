import type { Metadata } from "next";
import { ReferencePage } from "@/components/developers/reference-page";
import { errorCodes, openApi } from "@/lib/dialects/vove/openapi/openapi";
import { publicOrigin } from "@/lib/links";
import { referencesFrom } from "../references";

export const metadata: Metadata = { title: "API reference for VOVE’s clients" };

/** Public: it tells what the API is, and nothing of anybody. */
export default function VoveReferencePage() {
  return (
    <ReferencePage
      reference={openApi(publicOrigin())}
      codes={errorCodes}
      documentHref="/api/openapi/vove.json"
      others={referencesFrom("/developers/vove")}
    />
  );
}
