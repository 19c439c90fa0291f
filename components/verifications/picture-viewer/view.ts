/** How a picture is looked at: enlarged beyond fitting, turned, and moved from the middle of the stage in pixels. */
export type View = { scale: number; turns: number; x: number; y: number };

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };

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
  const room = Math.max(view.scale - 1, 0) / 2;
  return { ...view, x: clamp(view.x, room * stage.width), y: clamp(view.y, room * stage.height) };
}

/** Enlarges around a point, measured from the middle of the stage, so that what lies under it stays there. */
export function zoom(view: View, factor: number, at: Point, stage: Size): View {
  const scale = Math.min(Math.max(view.scale * factor, 1), maxScale);
  const applied = scale / view.scale;
  const move = (from: number, to: number) => to - applied * (to - from);
  return within({ ...view, scale, x: move(view.x, at.x), y: move(view.y, at.y) }, stage);
}

/** One pixel of the picture on one of the screen, its middle in the middle. */
export function actualSize(picture: Size, stage: Size, turns: number): View {
  const scale = picture.width / fittedSize(picture, stage, turns).width;
  return { ...fitted, turns, scale: Math.min(scale, maxScale) };
}

/** A part of a picture, in shares of its width and height before it is turned. */
export type Area = Point & Size;

/** The area as large as the stage allows, in the middle of it. */
export function viewOn(area: Area, picture: Size, stage: Size, turns: number): View {
  const fit = fittedSize(picture, stage, turns);
  const size = { width: area.width * fit.width, height: area.height * fit.height };
  const scale = Math.min(Math.max(fittedSize(size, stage, turns).width / size.width, 1), maxScale);
  const offset = {
    x: (0.5 - area.x - area.width / 2) * fit.width,
    y: (0.5 - area.y - area.height / 2) * fit.height,
  };
  const { x, y } = turned(offset, turns);
  return within({ turns, scale, x: x * scale, y: y * scale }, stage);
}

/** What lies between two points of the stage, measured from its middle. */
export function areaBetween(from: Point, to: Point, view: View, picture: Size, stage: Size): Area {
  const fit = fittedSize(picture, stage, view.turns);
  const shareOf = (point: Point) => {
    const { scale } = view;
    const at = turned({ x: (point.x - view.x) / scale, y: (point.y - view.y) / scale }, -view.turns);
    return { x: share(at.x / fit.width), y: share(at.y / fit.height) };
  };
  const [a, b] = [shareOf(from), shareOf(to)];
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

const share = (fromMiddle: number) => Math.min(Math.max(fromMiddle + 0.5, 0), 1);

function turned({ x, y }: Point, turns: number): Point {
  const quarters = ((turns % 4) + 4) % 4;
  if (quarters === 0) return { x, y };
  if (quarters === 1) return { x: -y, y: x };
  return quarters === 2 ? { x: -x, y: -y } : { x: y, y: -x };
}

export const pan = (view: View, by: Point, stage: Size): View =>
  within({ ...view, x: view.x + by.x, y: view.y + by.y }, stage);

/** A quarter turn, clockwise for 1 and back for -1; fits the stage again. */
export const turn = ({ turns }: View, by: 1 | -1): View => ({ ...fitted, turns: turns + by });
