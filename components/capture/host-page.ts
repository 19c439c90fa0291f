import { useSyncExternalStore } from "react";
import type { CaptureApi } from "./api";

type News = "ready" | "started" | "submitted" | "finished" | "left" | "camera_denied";

/** Plain strings that the vendor's in-page SDK listens for in whatever frames the flow (veriff.md 9.2). */
const words: Record<News, string> = {
  ready: "VERIFF_HANDSHAKE",
  started: "VERIFF_STARTED",
  submitted: "VERIFF_SUBMITTED",
  finished: "VERIFF_FINISHED",
  left: "VERIFF_CANCELED",
  camera_denied: "VERIFF_RELOAD_REQUEST",
};

const isFramed = () => window.parent !== window;
const never = () => () => {};

/** Whether another page shows the flow in a frame: it is told how things go, and nobody is sent elsewhere. */
export const useIsFramed = () => useSyncExternalStore(never, isFramed, () => false);

/** Tells the framing page, whoever it is: what is told says nothing about the person. */
export function tellHost(news: News) {
  if (!isFramed()) return;
  window.parent.postMessage(words[news], "*");
  // What pages without the SDK wait for.
  if (news === "finished") window.parent.postMessage({ status: "finished" }, "*");
}

/** The same requests, and the framing page hears of those that it waits for. */
export const telling = (api: CaptureApi): CaptureApi => ({
  ...api,
  start: async () => {
    const state = await api.start();
    tellHost("started");
    return state;
  },
  submit: async () => {
    const state = await api.submit();
    tellHost("submitted");
    return state;
  },
});
