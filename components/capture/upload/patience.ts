import { CaptureError } from "../api";

const shortest = 500;
const longest = 15_000;
/** How often a server that answers, but not as it should, is asked again. */
const mostRounds = 6;

/** Waits, longer each round; no longer than until the network is back, or the person. */
const pause = (round: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(goOn, Math.min(shortest * 2 ** round, longest));
    const look = () => !document.hidden && goOn();
    function goOn() {
      clearTimeout(timer);
      window.removeEventListener("online", goOn);
      document.removeEventListener("visibilitychange", look);
      signal?.removeEventListener("abort", goOn);
      resolve();
    }
    window.addEventListener("online", goOn);
    document.addEventListener("visibilitychange", look);
    signal?.addEventListener("abort", goOn);
  });

type Options = {
  signal?: AbortSignal;
  /** Told of each try that came to nothing. */
  onTrouble?: () => void;
};

/**
 * Tries until it is done: for as long as nobody answers, a tunnel, a lift, a change of network; and a few times where
 * the server is not well. `attempt` says when it has got further, which begins the count anew.
 */
export async function persistently<T>(
  attempt: (onProgress: () => void) => Promise<T>,
  { signal, onTrouble }: Options = {},
): Promise<T> {
  for (let round = 0; ; round++) {
    try {
      return await attempt(() => {
        round = 0;
      });
    } catch (error) {
      const isHopeless = !(error instanceof CaptureError) || !error.isPassing;
      if (isHopeless || signal?.aborted) throw error;
      if (error.code !== "offline" && round >= mostRounds) throw error;
      onTrouble?.();
      await pause(round, signal);
      if (signal?.aborted) throw error;
    }
  }
}
