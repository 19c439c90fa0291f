import { useCallback, useEffect, useRef, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { type MediaContext, mediaContexts, type PictureSource } from "@/lib/core/document/document";
import { type CaptureApi, CaptureError } from "./api";

export type Upload = {
  picture: Blob;
  source: PictureSource;
  /** Of the picture, for showing it; held until the page goes. */
  url: string;
  status: "sending" | "kept" | "failed";
  share: number;
  problem?: CaptureError;
  /** Whether the same picture may be sent again, or another one is needed. */
  canRetry?: boolean;
};
export type Uploads = Partial<Record<MediaContext, Upload>>;

/** Between tries, when nobody answers: a tunnel, a lift, a change of network. */
const pauses = [1000, 3000, 8000, 15_000];

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function sendPatiently(
  api: CaptureApi,
  picture: Parameters<CaptureApi["upload"]>[0],
): Promise<CaptureState> {
  for (const pause of pauses) {
    try {
      return await api.upload(picture);
    } catch (error) {
      if (!(error instanceof CaptureError) || !error.isPassing || picture.signal.aborted) throw error;
      await wait(pause);
      if (picture.signal.aborted) throw error;
    }
  }
  return api.upload(picture);
}

/** Sends pictures in the background, each as soon as it is taken; the newest of a kind replaces the one before. */
export function useUploads(api: CaptureApi, onState: (state: CaptureState) => void, onStale: () => void) {
  const [uploads, setUploads] = useState<Uploads>({});
  const running = useRef(new Map<MediaContext, AbortController>());

  const change = useCallback(
    (context: MediaContext, changed: Partial<Upload>) =>
      setUploads((all) => {
        const upload = all[context];
        return upload ? { ...all, [context]: { ...upload, ...changed } } : all;
      }),
    [],
  );

  const send = useCallback(
    async (context: MediaContext, picture: Blob, source: PictureSource) => {
      running.current.get(context)?.abort();
      const controller = new AbortController();
      running.current.set(context, controller);
      const { signal } = controller;
      const onProgress = (share: number) => !signal.aborted && change(context, { share });
      try {
        const state = await sendPatiently(api, { context, picture, source, onProgress, signal });
        if (signal.aborted) return;
        change(context, { status: "kept", share: 1 });
        onState(state);
      } catch (error) {
        if (!(error instanceof CaptureError)) throw error;
        if (signal.aborted) return;
        change(context, {
          status: "failed",
          problem: error,
          canRetry: error.isPassing,
        });
        if (error.isStale) onStale();
      }
    },
    [api, change, onState, onStale],
  );

  const add = useCallback(
    (context: MediaContext, picture: Blob, source: PictureSource) => {
      const upload: Upload = {
        picture,
        source,
        url: URL.createObjectURL(picture),
        status: "sending",
        share: 0,
      };
      setUploads((all) => ({ ...all, [context]: upload }));
      void send(context, picture, source);
    },
    [send],
  );

  const retry = useCallback(
    (context: MediaContext) => {
      const upload = uploads[context];
      if (!upload) return;
      change(context, { status: "sending", share: 0, problem: undefined, canRetry: false });
      void send(context, upload.picture, upload.source);
    },
    [uploads, change, send],
  );

  const drop = useCallback((contexts: readonly MediaContext[]) => {
    for (const context of contexts) running.current.get(context)?.abort();
    setUploads((all) => {
      const rest = { ...all };
      for (const context of contexts) delete rest[context];
      return rest;
    });
  }, []);

  useEffect(() => {
    const controllers = running.current;
    return () => {
      for (const controller of controllers.values()) controller.abort();
    };
  }, []);

  return { uploads, add, retry, drop };
}

/** What is with the server or on its way to it. */
export const takenOf = (kept: readonly MediaContext[], uploads: Uploads): MediaContext[] =>
  mediaContexts.filter((context) => kept.includes(context) || uploads[context]);
