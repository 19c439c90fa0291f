import { create } from "qrcode";
import { expect } from "vitest";
import { test } from "@/lib/testing/test";
import { captureLink } from "./capture-link";
import { createVerification } from "./create";

test("the drawing has exactly the dark modules of the link's code, inside a quiet zone", async ({
  ctx,
  made,
}) => {
  const verification = await createVerification(ctx, made.integration, {});
  const { url, code } = await captureLink(verification);
  const { size, data } = create(url, { errorCorrectionLevel: "L" }).modules;

  const drawn = new Set<string>();
  for (const [, x, y, run] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(run); step++) drawn.add(`${Number(x) + step - 4} ${Number(y) - 4}`);
  const dark = [...data].flatMap((module, at) => (module ? [`${at % size} ${Math.floor(at / size)}`] : []));
  expect(drawn).toEqual(new Set(dark));
  expect(code.size).toBe(size + 8);
});
