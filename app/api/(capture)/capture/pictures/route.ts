import { uploadRoute } from "@/lib/auth/applicant-route";
import { json } from "@/lib/http/route";
import { addCapturePicture } from "@/lib/verifications/applicant";
import { getCaptureState } from "@/lib/verifications/capture-state";
import { capturedPicture } from "../captured-picture";

export const POST = uploadRoute({
  handle: async ({ ctx, verificationId, incoming }) => {
    const picture = capturedPicture.parse(Object.fromEntries(incoming.url.searchParams));
    await addCapturePicture(ctx, verificationId, picture, incoming.raw);
    return json(await getCaptureState(ctx, verificationId));
  },
});
