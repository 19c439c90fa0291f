import { useCallback, useEffect, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import type { CaptureApi } from "./api";
import type { Uploads } from "./use-uploads";

type Run = (request: () => Promise<CaptureState>) => Promise<CaptureState | null>;

/** Hands in as soon as the last picture has arrived; gives up where one did not. */
export function useSending(api: CaptureApi, uploads: Uploads, run: Run, onSubmitted: () => void) {
  const [isSending, setIsSending] = useState(false);
  const standings = Object.values(uploads).map(({ status }) => status);
  const isUploading = standings.includes("sending");
  const hasFailed = standings.includes("failed");

  useEffect(() => {
    if (!isSending || isUploading) return;
    if (hasFailed) {
      setIsSending(false);
      return;
    }
    void run(api.submit).then((state) => {
      if (state) onSubmitted();
      setIsSending(false);
    });
  }, [isSending, isUploading, hasFailed, api, run, onSubmitted]);

  const send = useCallback(() => setIsSending(true), []);
  return { isSending, send };
}
