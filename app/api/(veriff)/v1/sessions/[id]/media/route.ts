import { preflight } from "@/lib/dialects/veriff/cors";
import { VeriffError } from "@/lib/dialects/veriff/errors";
import { mediaBody } from "@/lib/dialects/veriff/media-body";
import { presentMedia, presentPicture } from "@/lib/dialects/veriff/present-media";
import { refusedAs } from "@/lib/dialects/veriff/refused-as";
import { signedRoute, uploadRoute } from "@/lib/dialects/veriff/route";
import { json } from "@/lib/http/route";
import { publicOrigin } from "@/lib/links";
import { handInPicture } from "@/lib/verifications/hand-in";
import { listNewestPictures } from "@/lib/verifications/pictures";

export const GET = signedRoute({
  needs: "media:read",
  handle: async ({ ctx, params }) => {
    const { verificationId, pictures } = await listNewestPictures(ctx, params.id ?? "");
    return json({ ...presentMedia(pictures, verificationId, publicOrigin()), nfcDocuments: [] });
  },
});

// PDF and HEIC, which we cannot read, are data without an image as much as a broken picture is.
const noImage = new VeriffError("1400");

export const POST = uploadRoute({
  needs: "media:write",
  body: mediaBody,
  handle: async ({ ctx, params, body: { image } }) => {
    const id = params.id ?? "";
    const picture = await refusedAs({ invalid: noImage, unsupported_media: noImage }, () =>
      handInPicture(ctx, id, image.context, image.content),
    );
    return json({ status: "success", image: presentPicture(picture, id, publicOrigin()) });
  },
});

export const OPTIONS = preflight;
