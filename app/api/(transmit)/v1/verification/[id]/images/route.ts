import { preflight } from "@/lib/dialects/transmit/cors";
import { TransmitError } from "@/lib/dialects/transmit/errors";
import { feedbackOn } from "@/lib/dialects/transmit/feedback";
import { isSignedBy } from "@/lib/dialects/transmit/image-signature";
import { contextOf, presentMissing, sendableContexts } from "@/lib/dialects/transmit/image-types";
import { presentImages } from "@/lib/dialects/transmit/present";
import { clientRoute, uploadRoute } from "@/lib/dialects/transmit/route";
import { imageBody } from "@/lib/dialects/transmit/sdk-bodies";
import { json } from "@/lib/http/route";
import { collectPicture } from "@/lib/verifications/collect";
import { listPictures } from "@/lib/verifications/pictures";

export const GET = clientRoute({
  needs: "media:read",
  handle: async ({ ctx, params }) => json(presentImages(await listPictures(ctx, params.id ?? ""))),
});

export const POST = uploadRoute({
  needs: "media:write",
  body: imageBody,
  handle: async ({ ctx, params, imageKey, body: { image } }) => {
    const { image_type: type, content, signature } = image;
    if (imageKey && signature && !isSignedBy(imageKey, content.text, signature))
      throw new TransmitError(400, "image.signature: does not match the content");
    const context = contextOf(type);
    const startedAt = performance.now();
    const { problems, missing } = await collectPicture(ctx, params.id ?? "", {
      context,
      bytes: content.bytes,
      sendable: sendableContexts,
    });
    const reply = json({
      feedback: feedbackOn(context, problems),
      complete: missing.length === 0,
      missing_images: presentMissing(missing),
    });
    const took = String(Math.round(performance.now() - startedAt));
    return { ...reply, headers: { ...reply.headers, "x-ts-processing-time-ms": took } };
  },
});

export const OPTIONS = preflight;
