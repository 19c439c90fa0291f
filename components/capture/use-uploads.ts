import { useCallback, useEffect, useRef, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import type { MediaContext } from "@/lib/core/document/document";
import { type CaptureApi, CaptureError } from "./api";
import {
  forgetPicture,
  type KeptPicture,
  keepPicture,
  readKept,
  takeRecovered,
} from "./upload/kept-pictures";
import { sendTaken, type Taken } from "./upload/send-taken";
import { beginUpload, type Upload, type Uploads } from "./upload/upload";

/**
 * Sends pictures in the background, each as soon as it is taken; the newest of a kind replaces the one before. What has
 * not arrived when the page goes is taken up by the next.
 */
export function useUploads(
  api: CaptureApi,
  { attemptNumber }: Pick<CaptureState, "attemptNumber">,
  onState: (state: CaptureState) => void,
  refresh: () => Promise<void>,
) {
  const [recovered] = useState(takeRecovered);
  const [uploads, setUploads] = useState(
    (): Uploads =>
      Object.fromEntries(
        (recovered ?? [])
          .filter((kept) => kept.attemptNumber === attemptNumber)
          .map((kept) => [kept.context, beginUpload(kept)]),
      ),
  );
  const running = useRef(new Map<MediaContext, AbortController>());
  const areParallel = useRef(false);
  const taken = useRef(new Map<MediaContext, Taken>());

  const change = useCallback(
    (context: MediaContext, changed: Partial<Upload>) =>
      setUploads((all) => {
        const upload = all[context];
        return upload ? { ...all, [context]: { ...upload, ...changed } } : all;
      }),
    [],
  );

  /** Of two that arrive together, the answer that comes last need not be the newer one. */
  const arrive = useCallback(
    (context: MediaContext, state: CaptureState) => {
      if (running.current.size > 1) areParallel.current = true;
      running.current.delete(context);
      onState(state);
      if (areParallel.current) void refresh();
      if (running.current.size === 0) areParallel.current = false;
    },
    [onState, refresh],
  );

  const send = useCallback(
    async (context: MediaContext) => {
      const picture = taken.current.get(context);
      if (!picture) return;
      running.current.get(context)?.abort();
      const controller = new AbortController();
      running.current.set(context, controller);
      const { signal } = controller;
      const onProgress = (share: number) => !signal.aborted && change(context, { share });
      const onTrouble = () => void refresh();
      try {
        const state = await sendTaken(api, context, picture, { signal, onProgress, onTrouble });
        if (signal.aborted) return;
        change(context, { status: "kept", share: 1 });
        arrive(context, state);
        await forgetPicture(api.token, context);
      } catch (error) {
        if (!(error instanceof CaptureError)) throw error;
        if (signal.aborted) return;
        running.current.delete(context);
        change(context, { status: "failed", problem: error, canRetry: error.isPassing });
        if (error.isPassing) return;
        await forgetPicture(api.token, context);
        await refresh();
      }
    },
    [api, change, arrive, refresh],
  );

  const begin = useCallback(
    (context: MediaContext, shot: Taken) => {
      taken.current.set(context, shot);
      setUploads((all) => ({ ...all, [context]: beginUpload(shot) }));
      void send(context);
    },
    [send],
  );

  const add = useCallback(
    (context: MediaContext, { picture, source, preliminary = null }: Taken) => {
      void keepPicture(api.token, { context, source, attemptNumber, picture, preliminary });
      begin(context, { picture, source, preliminary });
    },
    [api, attemptNumber, begin],
  );

  const retry = useCallback(
    (context: MediaContext) => {
      change(context, { status: "sending", share: 0, problem: undefined, canRetry: false });
      void send(context);
    },
    [change, send],
  );

  const drop = useCallback(
    (contexts: readonly MediaContext[]) => {
      for (const context of contexts) {
        running.current.get(context)?.abort();
        running.current.delete(context);
        void forgetPicture(api.token, context);
      }
      setUploads((all) => {
        const rest = { ...all };
        for (const context of contexts) delete rest[context];
        return rest;
      });
    },
    [api],
  );

  useEffect(() => {
    const controllers = running.current;
    let isGone = false;
    const goOn = (left: KeptPicture[]) => {
      for (const { context, ...kept } of left)
        if (isGone || controllers.has(context)) continue;
        else if (kept.attemptNumber === attemptNumber) begin(context, kept);
        else void forgetPicture(api.token, context);
    };
    if (recovered) goOn(recovered);
    else void readKept(api.token).then(goOn);
    return () => {
      isGone = true;
      for (const controller of controllers.values()) controller.abort();
      controllers.clear();
    };
  }, [api, recovered, attemptNumber, begin]);

  return { uploads, add, retry, drop };
}
