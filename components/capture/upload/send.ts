import type { CaptureState } from "@/lib/core/capture/state";
import type { MediaContext, PictureSource, PictureStage } from "@/lib/core/document/document";
import { type CaptureApi, CaptureError } from "../api";
import { digestOf } from "./digest";
import { persistently } from "./patience";

/** Small enough that little is lost with one, large enough that a round trip for each does not matter. */
const pieceBytes = 256 * 1024;
/** How often in a row a picture may be lost on the server's side before it is. */
const mostDisplaced = 3;

type Picture = { context: MediaContext; stage: PictureStage; source: PictureSource; picture: Blob };

type Options = {
  signal: AbortSignal;
  onProgress: (share: number) => void;
  onTrouble: () => void;
};

/** Another tab has sent a piece as well, or another picture has come in between: the server is asked where it stands. */
const isDisplaced = (error: unknown) =>
  error instanceof CaptureError && (error.code === "conflict" || error.code === "not_found");

/** Sends a picture in pieces, and goes on where it stopped, on this page or after it was loaded again. */
export async function sendPicture(
  api: CaptureApi,
  { picture, ...about }: Picture,
  { signal, onProgress, onTrouble }: Options,
): Promise<CaptureState> {
  const announcement = { ...about, size: picture.size, sha256: await digestOf(picture) };
  const tell = (sent: number) => onProgress(Math.min(1, sent / picture.size));
  let furthest = 0;
  let displaced = 0;

  async function sendRest(onFurther: () => void): Promise<CaptureState> {
    const { id, received } = await api.announce(announcement);
    for (let offset = received; ; ) {
      if (offset > furthest) {
        furthest = offset;
        displaced = 0;
        onFurther();
      }
      tell(offset);
      const start = offset;
      const piece = picture.slice(start, start + pieceBytes);
      const onSent = (bytes: number) => tell(start + bytes);
      const answer = await api.sendPiece({ id, offset, piece, onSent, signal });
      if ("phase" in answer) return answer;
      offset = answer.received;
    }
  }

  return persistently(
    async (onFurther) => {
      for (;;) {
        try {
          return await sendRest(onFurther);
        } catch (error) {
          if (!isDisplaced(error) || signal.aborted || ++displaced > mostDisplaced) throw error;
        }
      }
    },
    { signal, onTrouble },
  );
}
