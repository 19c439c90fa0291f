import type { Metadata } from "next";
import { ReferencePage } from "@/components/developers/reference-page";
import { errorCodes, openApi } from "@/lib/dialects/transmit/openapi/openapi";
import { publicOrigin } from "@/lib/links";
import { referencesFrom } from "../references";

export const metadata: Metadata = { title: "API reference for Transmit’s clients" };

/** Public: it tells what the API is, and nothing of anybody. */
export default function TransmitReferencePage() {
  return (
    <ReferencePage
      reference={openApi(publicOrigin())}
      codes={errorCodes}
      documentHref="/api/openapi/transmit.json"
      others={referencesFrom("/developers/transmit")}
    />
  );
}
