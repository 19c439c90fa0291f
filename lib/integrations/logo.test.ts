import sharp from "sharp";
import { expect } from "vitest";
import { createIntegration } from "@/lib/integrations/create";
import { blank } from "@/lib/testing/pictures";
import { test } from "@/lib/testing/test";
import { findLogoUrl, readLogo, removeLogo, setLogo } from "./logo";

const digestOf = (url: string | null) => url?.split("/").at(-1) ?? "";

test("a logo is drawn anew: small, without what came with it, and at another address when it changes", async ({
  ctx,
  made: { integration },
}) => {
  expect(await findLogoUrl(ctx, integration)).toBeNull();
  const given = await blank(2000, 1000)
    .withExif({ IFD0: { Copyright: "Somebody's secret" } })
    .jpeg()
    .toBuffer();
  await setLogo(ctx, integration.id, given);
  const url = await findLogoUrl(ctx, integration);
  expect(url).toMatch(new RegExp(`^/api/brand/${integration.id}/[0-9a-f]{64}$`));
  const { bytes, mimeType } = await readLogo(ctx, integration.id, digestOf(url));
  expect(mimeType).toBe("image/png");
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 512, height: 256 });
  expect(bytes.toString("latin1")).not.toContain("secret");

  await setLogo(ctx, integration.id, await blank(100, 100).png().toBuffer());
  expect(await findLogoUrl(ctx, integration)).not.toBe(url);
  await expect(readLogo(ctx, integration.id, digestOf(url))).rejects.toThrow("No such logo");
  for (const wrong of ["\0", "x", "A".repeat(64)])
    await expect(readLogo(ctx, integration.id, wrong)).rejects.toThrow("No such logo");
  await removeLogo(ctx, integration.id);
  expect(await findLogoUrl(ctx, integration)).toBeNull();
});

test("a picture full of noise is kept below 200 kB all the same", async ({ ctx, made: { integration } }) => {
  const noise = await sharp({
    create: {
      ...{ width: 512, height: 256, channels: 3, background: "#000" },
      noise: { type: "gaussian", mean: 128, sigma: 80 },
    },
  })
    .webp({ quality: 60 })
    .toBuffer();
  await setLogo(ctx, integration.id, noise);
  const { bytes, mimeType } = await readLogo(
    ctx,
    integration.id,
    digestOf(await findLogoUrl(ctx, integration)),
  );
  expect(mimeType).toBe("image/webp");
  expect(bytes.length).toBeLessThanOrEqual(200_000);
});

test("what is no picture, or holds a script, is refused with a sentence", async ({
  ctx,
  made: { integration },
}) => {
  const png = await blank(64, 64).png().toBuffer();
  const wrong: [bytes: Buffer, says: RegExp][] = [
    [Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`), /SVG/],
    [Buffer.from("nothing at all"), /PNG|JPEG/],
    [png.subarray(0, 60), /damaged/],
    [Buffer.concat([png, Buffer.alloc(512 * 1024)]), /512 kB/],
  ];
  for (const [bytes, says] of wrong) await expect(setLogo(ctx, integration.id, bytes)).rejects.toThrow(says);
  expect(await findLogoUrl(ctx, integration)).toBeNull();
});

test("another integration's logo is neither set nor removed", async ({ ctx, client }) => {
  const { integration: other } = await createIntegration(ctx, { name: "Other", environment: "live" });
  const picture = await blank(64, 64).png().toBuffer();
  await setLogo(ctx, other.id, picture);
  await expect(setLogo(client, other.id, picture)).rejects.toThrow("No such integration");
  await expect(removeLogo(client, other.id)).rejects.toThrow("No such integration");
  expect(await findLogoUrl(client, other)).toBeNull();
  expect(await findLogoUrl(ctx, other)).not.toBeNull();
});
