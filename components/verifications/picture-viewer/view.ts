/** How a picture is looked at: enlarged beyond fitting, turned, and moved from the middle of the stage in pixels. */
export type View = { scale: number; turns: number; x: number; y: number };

export type Size = { width: number; height: number };
type Point = { x: number; y: number };

export const fitted: View = { scale: 1, turns: 0, x: 0, y: 0 };

const maxScale = 12;

const clamp = (value: number, limit: number) => Math.min(Math.max(value, -limit), limit);

/** The size at which the picture just fits the stage, before it is turned. */
export function fittedSize(picture: Size, stage: Size, turns: number): Size {
  const isOnItsSide = turns % 2 !== 0;
  const [width, height] = isOnItsSide ? [picture.height, picture.width] : [picture.width, picture.height];
  const factor = Math.min(stage.width / width, stage.height / height);
  return { width: picture.width * factor, height: picture.height * factor };
}

/** Keeps at least half of the stage filled, however far one drags. */
export function within(view: View, stage: Size): View {
  const room = (view.scale - 1) / 2;
  return { ...view, x: clamp(view.x, room * stage.width), y: clamp(view.y, room * stage.height) };
}

/** Enlarges around a point, measured from the middle of the stage, so that what lies under it stays there. */
export function zoom(view: View, factor: number, at: Point, stage: Size): View {
  const scale = Math.min(Math.max(view.scale * factor, 1), maxScale);
  const applied = scale / view.scale;
  const move = (from: number, to: number) => to - applied * (to - from);
  return within({ ...view, scale, x: move(view.x, at.x), y: move(view.y, at.y) }, stage);
}

export const pan = (view: View, by: Point, stage: Size): View =>
  within({ ...view, x: view.x + by.x, y: view.y + by.y }, stage);

/** A quarter turn, clockwise for 1 and back for -1; fits the stage again. */
export const turn = ({ turns }: View, by: 1 | -1): View => ({ ...fitted, turns: turns + by });
