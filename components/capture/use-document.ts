import { useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import type { CaptureApi } from "./api";

const sides: MediaContext[] = ["document_front", "document_back"];

type Run = (request: () => Promise<CaptureState>) => Promise<CaptureState | null>;

/** Country and type, which are told to the server together. Pictures of another document are dropped. */
export function useDocument(
  api: CaptureApi,
  { wanted, documentType }: CaptureState,
  run: Run,
  drop: (contexts: readonly MediaContext[]) => void,
) {
  const [picked, setCountry] = useState<string | null>(null);
  const [told, setTold] = useState<string>();

  async function choose(type: DocumentType, country: string): Promise<boolean> {
    const chosen = `${type} ${country}`;
    if (documentType && told === chosen) return true;
    const isTold = await run(() => api.chooseDocument(type, country));
    if (!isTold) return false;
    setTold(chosen);
    drop(sides);
    return true;
  }

  return { country: picked ?? wanted.documentCountry, setCountry, choose };
}
