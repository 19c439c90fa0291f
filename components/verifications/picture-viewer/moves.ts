import { actualSize, fitted, type Point, pan, type Size, turn, type View, zoom } from "./view";

/** A way to look differently at a picture on a stage. */
export type Change = {
  to: (view: View, picture: Size, stage: Size) => View;
  /** Whether it is meant for one picture even where two are looked at together. */
  isAlone?: boolean;
};

const step = 1.4;
const middle = { x: 0, y: 0 };

const zoomAt = (at: Point, factor: number): Change => ({
  to: (view, _, stage) => zoom(view, factor, at, stage),
});

const by = (x: number, y: number): Change => ({ to: (view, _, stage) => pan(view, { x, y }, stage) });

/** What can be done with a picture, by wheel, pointer, key or button. */
export const moves = {
  zoomAt,
  by,
  zoomIn: zoomAt(middle, step),
  zoomOut: zoomAt(middle, 1 / step),
  fit: { to: ({ turns }) => ({ ...fitted, turns }) },
  actual: { to: ({ turns }, picture, stage) => actualSize(picture, stage, turns) },
  turnLeft: { to: (view) => turn(view, -1), isAlone: true },
  turnRight: { to: (view) => turn(view, 1), isAlone: true },
} satisfies Record<string, Change | ((...given: never[]) => Change)>;
