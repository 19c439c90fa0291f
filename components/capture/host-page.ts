import { createContext } from "react";
import type { CaptureApi } from "./api";

type News = "ready" | "started" | "submitted" | "finished" | "left" | "camera_denied";

/** Whoever shows the flow in a page of their own. */
export type HostPage = {
  /** Whether they close the flow: then nobody is sent to another address from here. */
  isClosing: boolean;
  /** Whether they say themselves what our first and last screens would say. */
  isBrief?: boolean;
  tell: (news: News) => void;
};

/** Plain strings that the vendor's in-page SDK listens for in whatever frames the flow (veriff.md 9.2). */
const words: Record<News, string> = {
  ready: "VERIFF_HANDSHAKE",
  started: "VERIFF_STARTED",
  submitted: "VERIFF_SUBMITTED",
  finished: "VERIFF_FINISHED",
  left: "VERIFF_CANCELED",
  camera_denied: "VERIFF_RELOAD_REQUEST",
};

/** Tells the framing page, whoever it is: what is told says nothing about the person. */
function tellFrame(news: News) {
  window.parent.postMessage(words[news], "*");
  // What pages without the SDK wait for.
  if (news === "finished") window.parent.postMessage({ status: "finished" }, "*");
}

export const nobody: HostPage = { isClosing: false, tell: () => {} };

/** The page that frames this one, or nobody. */
export const framingPage = (): HostPage =>
  typeof window === "undefined" || window.parent === window ? nobody : { isClosing: true, tell: tellFrame };

export const HostContext = createContext<HostPage>(nobody);

/** The same requests, and the host hears of those that it waits for. */
export const telling = (api: CaptureApi, { tell }: HostPage): CaptureApi => ({
  ...api,
  start: async () => {
    const state = await api.start();
    tell("started");
    return state;
  },
  submit: async () => {
    const state = await api.submit();
    tell("submitted");
    return state;
  },
});
