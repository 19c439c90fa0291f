import { expect, test } from "vitest";
import { pictureProblems } from "@/lib/core/document/picture";
import { feedbackOn, feedbacks } from "@/lib/dialects/transmit/feedback";
import { blank, passportPicture } from "@/lib/testing/pictures";
import { details, newClient, startDevice } from "./client.testing";

// Source: transmit.md B6.

test("a picture that is found wanting is answered with why, and does not count", async () => {
  const client = await newClient();
  const device = await startDevice((await client.create()).start_token);
  const nothing = await blank(1280, 960).jpeg().toBuffer();
  const refused = await device.picture("document_front", nothing);
  expect(refused.status).toBe(200);
  expect(refused.body).toEqual({
    feedback: expect.stringMatching(/^(?!ok$)\w+$/),
    complete: false,
    missing_images: ["document_front", "document_back", "selfie"],
  });
  const good = await device.picture("document_front", await passportPicture());
  expect(good.body).toMatchObject({ feedback: "ok", missing_images: ["document_back", "selfie"] });

  const { session_images: images } = (await client.call("GET", `/verification/${device.id}/images`)).body;
  expect(images.map(({ rejected }: { rejected: boolean }) => rejected)).toEqual([false, true]);
  const { pictures } = await details(device.id);
  expect(pictures.map(({ stage }) => stage)).toEqual(["final", "preliminary"]);
});

test("a test that simulates its result does not look at pictures", async () => {
  const client = await newClient();
  const { start_token } = await client.create({ mock_behavior: { recommendation: "ALLOW" } });
  const device = await startDevice(start_token);
  const { body } = await device.picture("selfie", await blank(1280, 960).jpeg().toBuffer());
  expect(body).toMatchObject({ feedback: "ok", missing_images: ["document_front", "document_back"] });
});

test("every problem has a word of the vendor's, on a document and on a selfie", () => {
  for (const problem of pictureProblems)
    for (const context of ["document_front", "document_back", "face"] as const) {
      const word = feedbackOn(context, [problem]);
      expect(feedbacks).toContain(word);
      expect(word).not.toBe("ok");
    }
  expect(feedbackOn("face", [])).toBe("ok");
  expect(feedbackOn("document_front", ["too_dark", "blurred"])).toBe("blur");
});
