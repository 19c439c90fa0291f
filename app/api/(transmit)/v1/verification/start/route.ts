import { preflight } from "@/lib/dialects/transmit/cors";
import { TransmitError } from "@/lib/dialects/transmit/errors";
import { presentStarted } from "@/lib/dialects/transmit/present";
import { openRoute } from "@/lib/dialects/transmit/route";
import { startBody } from "@/lib/dialects/transmit/sdk-bodies";
import { json } from "@/lib/http/route";
import { issueUserToken } from "@/lib/oauth/user-token";
import { listMissing } from "@/lib/verifications/missing";
import { startDevice } from "@/lib/verifications/start-device";

export const POST = openRoute({
  body: startBody,
  handle: async ({ ctx, body }) => {
    const consentVersion = body.consent ? (body.consent.document_id ?? "") : null;
    const started = await startDevice(ctx, body.start_token, { consentVersion });
    if (!started) throw new TransmitError(404, "The start token is unknown, or was used already");
    const { verificationId, integrationId } = started;
    const imageKey = body.image_signing_public_key ?? null;
    const userToken = await issueUserToken({ verificationId, integrationId, imageKey });
    const missing = await listMissing(started.ctx, verificationId);
    return json(presentStarted(verificationId, { userToken, missing }));
  },
});

export const OPTIONS = preflight;
