import { expect, test } from "vitest";
import {
  actualSize,
  areaBetween,
  fitted,
  fittedSize,
  pan,
  turn,
  type View,
  viewOn,
  within,
  zoom,
} from "./view";

const stage = { width: 600, height: 400 };

test("what lies under the pointer stays under it", () => {
  const at = { x: 100, y: -50 };
  const from = zoom(fitted, 3, { x: 0, y: 0 }, stage);
  const to = zoom(from, 1.5, at, stage);
  const under = (view: typeof from) => [(at.x - view.x) / view.scale, (at.y - view.y) / view.scale];
  for (const [index, value] of under(from).entries()) expect(under(to)[index]).toBeCloseTo(value, 9);
});

test("zooming out as far as one likes ends with the picture fitted and in the middle", () => {
  let view = pan(zoom(fitted, 6, { x: 250, y: 180 }, stage), { x: 400, y: -300 }, stage);
  for (let step = 0; step < 20; step++) view = zoom(view, 0.7, { x: -200, y: 90 }, stage);
  expect(view).toMatchObject({ scale: 1 });
  expect(Math.abs(view.x) + Math.abs(view.y)).toBe(0);
});

test("a picture cannot be dragged out of sight", () => {
  const view = pan(zoom(fitted, 2, { x: 0, y: 0 }, stage), { x: 9999, y: -9999 }, stage);
  expect(view).toMatchObject({ x: 300, y: -200 });
  expect(within(view, stage)).toEqual(view);
});

test("a picture fits the stage on each of its sides", () => {
  const picture = { width: 1600, height: 1000 };
  for (const turns of [0, 1, 2, 3, -1]) {
    const { width, height } = fittedSize(picture, stage, turns);
    const [across, down] = turns % 2 === 0 ? [width, height] : [height, width];
    expect(across).toBeLessThanOrEqual(stage.width + 1e-9);
    expect(down).toBeLessThanOrEqual(stage.height + 1e-9);
    expect(Math.max(across / stage.width, down / stage.height)).toBeCloseTo(1, 9);
    expect(width / height).toBeCloseTo(1.6, 9);
  }
});

test("four quarter turns lead back", () => {
  let view = fitted;
  for (let quarter = 0; quarter < 4; quarter++) view = turn(view, 1);
  expect(view.turns % 4).toBe(0);
});

test("an area that was drawn fills the stage, whichever way the picture is turned", () => {
  const picture = { width: 1600, height: 1000 };
  for (const turns of [-3, -1, 0, 1, 2, 3]) {
    const seen: View = { ...fitted, turns };
    const area = areaBetween({ x: -30, y: -40 }, { x: 60, y: 20 }, seen, picture, stage);
    const view = viewOn(area, picture, stage, turns);
    const corners = [
      { x: -300, y: -200 },
      { x: 300, y: 200 },
    ] as const;
    const shown = areaBetween(corners[0], corners[1], view, picture, stage);
    expect(shown.x + shown.width / 2).toBeCloseTo(area.x + area.width / 2, 6);
    expect(shown.y + shown.height / 2).toBeCloseTo(area.y + area.height / 2, 6);
    const filled = Math.max(area.width / shown.width, area.height / shown.height);
    expect(filled).toBeCloseTo(1, 6);
  }
});

test("at 1:1 a pixel of the picture is one of the screen", () => {
  for (const picture of [
    { width: 1600, height: 1000 },
    { width: 320, height: 480 },
  ]) {
    const view = actualSize(picture, stage, 1);
    expect(fittedSize(picture, stage, 1).width * view.scale).toBeCloseTo(picture.width, 6);
    expect(pan(view, { x: 0, y: 0 }, stage)).toEqual(view);
  }
});
