import { useCallback, useEffect, useRef, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { type CaptureApi, CaptureError } from "./api";
import { forgetAll } from "./upload/kept-pictures";

const isSame = (one: CaptureState, other: CaptureState) => JSON.stringify(one) === JSON.stringify(other);

/** Calls `look` when somebody comes back to this page: another tab or device may have gone on. */
function useReturns(look: () => void) {
  useEffect(() => {
    const onShow = () => !document.hidden && look();
    document.addEventListener("visibilitychange", onShow);
    window.addEventListener("focus", onShow);
    window.addEventListener("pageshow", onShow);
    return () => {
      document.removeEventListener("visibilitychange", onShow);
      window.removeEventListener("focus", onShow);
      window.removeEventListener("pageshow", onShow);
    };
  }, [look]);
}

/** What the server knows, and one request at a time that changes it. */
export function useCapture(api: CaptureApi, given: CaptureState) {
  const [state, setState] = useState(given);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<CaptureError | null>(null);
  /** How the last request went wrong, whoever sent it; null where it went well. */
  const [failure, setFailure] = useState<CaptureError["code"] | null>(null);
  const shown = useRef({ state: given, count: 0 });
  const looking = useRef<Promise<CaptureState | null> | null>(null);

  const show = useCallback((next: CaptureState) => {
    shown.current = { state: next, count: shown.current.count + 1 };
    setState((before) => (isSame(before, next) ? before : next));
    setFailure(null);
  }, []);

  /** Asks where things stand; an answer that is older than what is shown is passed over. */
  const look = useCallback(async () => {
    const { count } = shown.current;
    try {
      const next = await api.state();
      if (count === shown.current.count) show(next);
      return next;
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      setFailure(error.code);
      return null;
    }
  }, [api, show]);

  const refresh = useCallback(async () => {
    looking.current ??= look().finally(() => {
      looking.current = null;
    });
    await looking.current;
  }, [look]);

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
        setFailure(error.code);
        if (error.isPassing) {
          setProblem(error);
          return null;
        }
        const before = shown.current.state;
        const now = await look();
        // Where another tab or device has gone on, the new state says it all.
        if (!now || isSame(before, now)) setProblem(error);
        return null;
      } finally {
        setIsBusy(false);
      }
    },
    [look, show],
  );

  useReturns(refresh);
  const isOver = state.phase !== "open" || failure === "not_found";
  useEffect(() => {
    if (isOver) void forgetAll(api.token);
  }, [isOver, api]);

  const clearProblem = useCallback(() => setProblem(null), []);
  return { state, setState: show, isBusy, problem, failure, run, refresh, clearProblem };
}
