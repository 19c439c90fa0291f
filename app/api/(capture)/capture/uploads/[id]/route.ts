import { z } from "zod";
import { pieceRoute } from "@/lib/auth/applicant-route";
import { json } from "@/lib/http/route";
import { getCaptureState } from "@/lib/verifications/capture-state";
import { receivePiece } from "@/lib/verifications/upload";

const headers = z.object({
  "upload-offset": z
    .string({ error: "Where in the picture the piece begins." })
    .regex(/^\d{1,9}$/, "A number of bytes.")
    .transform(Number),
});

export const PATCH = pieceRoute({
  handle: async ({ ctx, verificationId, incoming, params }) => {
    const { "upload-offset": offset } = headers.parse(Object.fromEntries(incoming.headers));
    const { received, isWhole } = await receivePiece(
      ctx,
      verificationId,
      params.id ?? "",
      offset,
      incoming.raw,
    );
    return json(isWhole ? await getCaptureState(ctx, verificationId) : { received });
  },
});
