import type { Ctx } from "@/lib/context";
import { rateHeaders } from "@/lib/dialects/rate";
import { preflight } from "@/lib/dialects/veriff/cors";
import { idempotencyKey, refuseStale } from "@/lib/dialects/veriff/create-checks";
import { VeriffError } from "@/lib/dialects/veriff/errors";
import { presentCreated } from "@/lib/dialects/veriff/present";
import { refusedAs } from "@/lib/dialects/veriff/refused-as";
import { openRoute } from "@/lib/dialects/veriff/route";
import { createBody } from "@/lib/dialects/veriff/schema";
import { jsonText } from "@/lib/http/route";
import { answerOnce } from "@/lib/integrations/answer-once";
import { countCreation } from "@/lib/integrations/limits";
import { publicOrigin } from "@/lib/links";
import { createVerification } from "@/lib/verifications/create";
import { captureToken } from "@/lib/verifications/token";

export const POST = openRoute({
  needs: "sessions:create",
  body: createBody,
  handle: async ({ ctx, integration, body: { wanted, askedAt }, incoming }) => {
    const key = idempotencyKey(incoming.headers);
    if (integration.settings.refuseStaleCreations) refuseStale(askedAt, new Date());
    const rate = rateHeaders(await countCreation(ctx, integration));

    const create = async (ctx: Ctx) => {
      const verification = await refusedAs({ conflict: new VeriffError("1003") }, () =>
        createVerification(ctx, integration, wanted),
      );
      const token = await captureToken(verification);
      const created = presentCreated(verification, { token, origin: publicOrigin() });
      return { verificationId: verification.id, body: JSON.stringify(created) };
    };
    const answer = key
      ? await answerOnce(ctx, integration, { key, request: incoming.raw }, create)
      : { ...(await create(ctx)), isRepeated: false };
    if (answer === "mismatch")
      throw new VeriffError("1104", {
        http: 422,
        message: "This Idempotency-Key was used with another request body.",
      });
    const reply = jsonText(answer.body, 201);
    const replayed = answer.isRepeated && { "idempotent-replayed": "true" };
    return { ...reply, headers: { ...reply.headers, ...rate, ...replayed } };
  },
});

export const OPTIONS = preflight;
