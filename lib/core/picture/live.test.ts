import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { MediaContext } from "@/lib/core/document/document";
import { type PictureProblem, pictureProblems } from "@/lib/core/document/picture";
import { greyOf, specimen as load } from "@/lib/testing/pictures";
import { advise } from "./advise";
import { openShutter, patienceOf, progressOf, watch } from "./automatic-shutter";
import { holdHint, noHint } from "./hold-hint";
import { movement, movementEdge, steadyMovement } from "./movement";
import { shrink } from "./shrink";

const seen = fc.constantFrom<PictureProblem | null>(null, ...pictureProblems.slice(0, 3));
const frames = fc.array(fc.tuple(seen, fc.integer({ min: 20, max: 400 })), { maxLength: 120 });

describe("hints", () => {
  test("one that is shown stays at least 1.2 s, and was seen for 0.7 s before", () => {
    fc.assert(
      fc.property(frames, (list) => {
        let held = noHint;
        let now = 0;
        let since = 0;
        let last: PictureProblem | null = null;
        for (const [problem, pause] of list) {
          now += pause;
          if (problem !== last) since = now;
          last = problem;
          const before = held;
          held = holdHint(held, problem, now);
          if (held.shown === before.shown) continue;
          expect(held.shown).toBe(problem);
          expect(now - since).toBeGreaterThanOrEqual(700);
          if (before.shown) expect(now - before.shownAt).toBeGreaterThanOrEqual(1200);
        }
      }),
    );
  });

  test("what stands is shown in the end, and goes in the end", () => {
    let held = noHint;
    for (let now = 0; now <= 3000; now += 150) held = holdHint(held, "blurred", now);
    expect(held.shown).toBe("blurred");
    for (let now = 3000; now <= 6000; now += 150) held = holdHint(held, null, now);
    expect(held.shown).toBeNull();
  });
});

describe("the automatic shutter", () => {
  const play = (list: [boolean, number][], patience: (typeof patienceOf)["document" | "face"]) => {
    let shutter = openShutter;
    let now = 0;
    return list.map(([isGood, pause]) => {
      now += pause;
      shutter = watch(shutter, isGood, now, patience);
      return progressOf(shutter, patience);
    });
  };

  test("releases after a second of good frames, and not before", () => {
    const good = Array.from({ length: 9 }, (): [boolean, number] => [true, 130]);
    const progress = play(good, patienceOf.document);
    expect(progress.at(-2)).toBeLessThan(1);
    expect(progress.at(-1)).toBe(1);
  });

  test("one bad frame is forgiven, a bad stretch starts anew", () => {
    const once: [boolean, number][] = [
      [true, 130],
      [true, 400],
      [false, 130],
      [true, 130],
    ];
    expect(play(once, patienceOf.document).at(-1)).toBeGreaterThan(0.5);
    const stretch: [boolean, number][] = [[true, 130], [true, 400], ...Array(4).fill([false, 130])];
    expect(play(stretch, patienceOf.document).at(-1)).toBe(0);
  });

  test("never releases on bad frames alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 })), (pauses) => {
        const progress = play(
          pauses.map((pause) => [false, pause]),
          patienceOf.face,
        );
        expect(Math.max(0, ...progress)).toBe(0);
      }),
    );
  });
});

const wall = () =>
  sharp({ create: { width: 1024, height: 768, channels: 3, background: "#808080" } })
    .png()
    .toBuffer();

describe("what is said of a frame", () => {
  test.each<[string, MediaContext, PictureProblem[]]>([
    ["td3-phone.jpg", "document_front", []],
    ["td1-back-phone.jpg", "document_back", []],
    ["aamva-back.jpg", "document_back", []],
    ["td3-dark.jpg", "document_front", ["too_dark"]],
    ["td3-blurred.jpg", "document_front", ["blurred"]],
    ["td1-back-glare.jpg", "document_back", ["glare"]],
    ["selfie-from-astronaut.jpg", "document_front", ["no_document"]],
    ["selfie-from-astronaut.jpg", "face", []],
    ["selfie-from-astronaut.jpg", "face_left", []],
    ["td3-phone.jpg", "face", ["no_face"]],
    ["td3-phone.jpg", "face_right", ["no_face"]],
  ])("%s as %s: %j", async (name, context, problems) => {
    expect(
      advise(await greyOf(await load(name)), { context, shortEdge: 1080, faces: null }).problems,
    ).toEqual(problems);
  });

  test.each<[MediaContext, PictureProblem]>([
    ["document_front", "no_document"],
    ["face", "no_face"],
  ])("a wall as %s: %s", async (context, problem) => {
    const { problems } = advise(await greyOf(await wall()), { context, shortEdge: 1080, faces: null });
    expect(problems).toEqual([problem]);
  });

  test("faces that the device has counted are believed", async () => {
    const selfie = await greyOf(await load("selfie-from-astronaut.jpg"));
    const say = (faces: number) => advise(selfie, { context: "face", shortEdge: 1080, faces }).problems;
    expect([say(0), say(1), say(2)]).toEqual([["no_face"], [], ["several_faces"]]);
  });
});

test("noise is no movement, a moved picture is", async () => {
  const small = async (picture: Buffer) => shrink(await greyOf(picture), movementEdge);
  const still = await sharp(await load("td3-phone.jpg"))
    .resize(1024, 768)
    .toBuffer();
  const noisy = await sharp(still).linear(1.005, 1).jpeg({ quality: 60 }).toBuffer();
  const moved = await sharp(still)
    .extract({ left: 24, top: 10, width: 1000, height: 750 })
    .resize(1024, 768)
    .toBuffer();
  expect(movement(await small(still), await small(noisy))).toBeLessThan(steadyMovement);
  expect(movement(await small(still), await small(moved))).toBeGreaterThan(steadyMovement);
});
