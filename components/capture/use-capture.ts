import { useCallback, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { type CaptureApi, CaptureError } from "./api";

/** What the server knows, and one request at a time that changes it. */
export function useCapture(api: CaptureApi, given: CaptureState) {
  const [state, setState] = useState(given);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<CaptureError | null>(null);
  /** How the last request went wrong, whoever sent it; null where it went well. */
  const [failure, setFailure] = useState<CaptureError["code"] | null>(null);

  const show = useCallback((next: CaptureState) => {
    setState(next);
    setFailure(null);
  }, []);

  const refresh = useCallback(async () => {
    try {
      show(await api.state());
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      setFailure(error.code);
    }
  }, [api, show]);

  /** Runs a request and shows its answer; tells whether it went well. */
  const run = useCallback(
    async (request: () => Promise<CaptureState>): Promise<CaptureState | null> => {
      setIsBusy(true);
      setProblem(null);
      try {
        const next = await request();
        show(next);
        return next;
      } catch (error) {
        if (!(error instanceof CaptureError)) throw error;
        setProblem(error);
        setFailure(error.code);
        if (error.isStale) await refresh();
        return null;
      } finally {
        setIsBusy(false);
      }
    },
    [refresh, show],
  );

  const clearProblem = useCallback(() => setProblem(null), []);
  return { state, setState: show, isBusy, problem, failure, run, refresh, clearProblem };
}
