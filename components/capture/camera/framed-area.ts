export type Size = { width: number; height: number };
export type Box = Size & { left: number; top: number };

/** What lies beside the frame belongs to the picture too: a document that is held a little too close or askew. */
const margin = 0.12;

/**
 * The part of the camera's picture that is in the frame, and a little around it. `shown` is the video on the screen, which
 * it covers, and `frame` what is drawn over it. A mirrored video makes no difference: the frame is in the middle.
 */
export function framedArea(picture: Size, shown: Box, frame: Box): Box {
  const scale = Math.max(shown.width / picture.width, shown.height / picture.height) || 1;
  const cut = (side: "width" | "height", start: "left" | "top") => {
    const hidden = (picture[side] * scale - shown[side]) / 2;
    const wide = frame[side] * margin;
    const from = Math.max(hidden, frame[start] - wide - shown[start] + hidden);
    const to = Math.min(hidden + shown[side], frame[start] + frame[side] + wide - shown[start] + hidden);
    const begin = Math.min(picture[side] - 1, Math.max(0, Math.round(from / scale)));
    const end = Math.min(picture[side], Math.max(begin + 1, Math.round(to / scale)));
    return { begin, length: end - begin };
  };
  const [across, down] = [cut("width", "left"), cut("height", "top")];
  return { left: across.begin, top: down.begin, width: across.length, height: down.length };
}
