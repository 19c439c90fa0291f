import { useCallback, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { type CaptureApi, CaptureError } from "./api";
import { problems } from "./messages";

const sentence = (error: CaptureError) => {
  if (error.code === "offline") return problems.offline;
  return error.code === "internal" ? problems.failed : error.message;
};

/** What the server knows, and one request at a time that changes it. */
export function useCapture(api: CaptureApi, given: CaptureState) {
  const [state, setState] = useState(given);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const refresh = useCallback(async () => {
    try {
      setState(await api.state());
    } catch (error) {
      // A later look will tell.
      if (!(error instanceof CaptureError)) throw error;
    }
  }, [api]);

  /** Runs a request and shows its answer; tells whether it went well. */
  const run = useCallback(
    async (request: () => Promise<CaptureState>): Promise<CaptureState | null> => {
      setIsBusy(true);
      setProblem(null);
      try {
        const next = await request();
        setState(next);
        return next;
      } catch (error) {
        if (!(error instanceof CaptureError)) throw error;
        setProblem(sentence(error));
        if (error.isStale) await refresh();
        return null;
      } finally {
        setIsBusy(false);
      }
    },
    [refresh],
  );

  const clearProblem = useCallback(() => setProblem(null), []);
  return { state, setState, isBusy, problem, run, refresh, clearProblem };
}
