import type { CaptureState } from "@/lib/core/capture/state";
import type { MediaContext, PictureSource } from "@/lib/core/document/document";
import { type CaptureApi, CaptureError } from "../api";
import { sendPicture } from "./send";

/** A picture that the end user wants to be used. */
export type Taken = {
  picture: Blob;
  source: PictureSource;
  /** Taken a moment before. */
  preliminary?: Blob | null;
};

/** Sends it, after the one that was taken a moment before: evidence that nobody has to wait for. */
export async function sendTaken(
  api: CaptureApi,
  context: MediaContext,
  { picture, source, preliminary }: Taken,
  options: Parameters<typeof sendPicture>[2],
): Promise<CaptureState> {
  try {
    const early = preliminary && { context, source, picture: preliminary, stage: "preliminary" as const };
    if (early) await sendPicture(api, early, { ...options, onProgress: () => {} });
  } catch (error) {
    if (!(error instanceof CaptureError) || options.signal.aborted) throw error;
  }
  return sendPicture(api, { context, source, picture, stage: "final" }, options);
}
