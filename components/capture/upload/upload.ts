import { type MediaContext, mediaContexts } from "@/lib/core/document/document";
import type { CaptureError } from "../api";
import type { Taken } from "./send-taken";

/** A picture that was taken on this page, and how far it has come. */
export type Upload = Pick<Taken, "picture" | "source"> & {
  /** Of the picture, for showing it; held until the page goes. */
  url: string;
  status: "sending" | "kept" | "failed";
  share: number;
  problem?: CaptureError;
  /** Whether the same picture may be sent again, or another one is needed. */
  canRetry?: boolean;
};
export type Uploads = Partial<Record<MediaContext, Upload>>;

export const beginUpload = ({ picture, source }: Taken): Upload => ({
  ...{ picture, source, url: URL.createObjectURL(picture) },
  ...{ status: "sending", share: 0 },
});

/** What is with the server or on its way to it. */
export const takenOf = (kept: readonly MediaContext[], uploads: Uploads): MediaContext[] =>
  mediaContexts.filter((context) => kept.includes(context) || uploads[context]);

/** Why a picture was not kept and another one is needed; undefined for one that may yet arrive. */
export const refusalOf = (upload: Upload | undefined): CaptureError | undefined =>
  upload?.status === "failed" && !upload.canRetry ? upload.problem : undefined;
