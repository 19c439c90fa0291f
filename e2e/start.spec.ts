import sharp from "sharp";
import { expect, test } from "./support/test";

test("a started installation says that it is healthy", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
});

test("the camera shows the picture in front of it, and then the next one", async ({ page, camera }) => {
  const colourSeen = () =>
    page.evaluate(async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 } });
      const video = Object.assign(document.createElement("video"), { srcObject: stream, muted: true });
      await video.play();
      const canvas = new OffscreenCanvas(1, 1);
      const context = canvas.getContext("2d");
      context?.drawImage(video, 0, 0, 1, 1);
      for (const track of stream.getTracks()) track.stop();
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])]
        .slice(0, 3)
        .map((value) => Math.round(value / 255));
    });
  const plain = (background: string) =>
    sharp({ create: { width: 1280, height: 720, channels: 3, background } })
      .png()
      .toBuffer();

  await page.goto("/api/health");
  await camera.show(await plain("#f00"));
  await expect.poll(colourSeen).toEqual([1, 0, 0]);
  await camera.show(await plain("#00f"));
  await expect.poll(colourSeen).toEqual([0, 0, 1]);
});
