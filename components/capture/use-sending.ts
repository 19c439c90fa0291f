import { useCallback, useEffect, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import type { CaptureApi } from "./api";
import { persistently } from "./upload/patience";
import type { Uploads } from "./upload/upload";

type Run = (request: () => Promise<CaptureState>) => Promise<CaptureState | null>;

/** Hands in as soon as the last picture has arrived; gives up where one did not. */
export function useSending(
  api: CaptureApi,
  uploads: Uploads,
  { run, refresh }: { run: Run; refresh: () => Promise<void> },
  onSubmitted: () => void,
) {
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
    const onTrouble = () => void refresh();
    void run(() => persistently(api.submit, { onTrouble })).then((state) => {
      if (state) onSubmitted();
      setIsSending(false);
    });
  }, [isSending, isUploading, hasFailed, api, run, refresh, onSubmitted]);

  const send = useCallback(() => setIsSending(true), []);
  return { isSending, send };
}
