import { z } from "zod";
import { uploadRoute } from "@/lib/auth/applicant-route";
import { mediaContexts } from "@/lib/core/document/document";
import { json } from "@/lib/http/route";
import { addCapturePicture } from "@/lib/verifications/applicant";
import { getCaptureState } from "@/lib/verifications/capture-state";

const query = z.object({ context: z.enum(mediaContexts) });

export const POST = uploadRoute({
  handle: async ({ ctx, verificationId, incoming }) => {
    const { context } = query.parse(Object.fromEntries(incoming.url.searchParams));
    await addCapturePicture(ctx, verificationId, context, incoming.raw);
    return json(await getCaptureState(ctx, verificationId));
  },
});
