import { preflight } from "@/lib/dialects/transmit/cors";
import { createBody } from "@/lib/dialects/transmit/create-body";
import { TransmitError } from "@/lib/dialects/transmit/errors";
import { sendableContexts } from "@/lib/dialects/transmit/image-types";
import { presentCreated } from "@/lib/dialects/transmit/present";
import { clientRoute } from "@/lib/dialects/transmit/route";
import { json } from "@/lib/http/route";
import { countCreation } from "@/lib/integrations/limits";
import { createVerification } from "@/lib/verifications/create";
import { listMissingOfNew } from "@/lib/verifications/missing";
import { issueOneTimeToken } from "@/lib/verifications/one-time-token";
import { startForClient } from "@/lib/verifications/start-device";

export const POST = clientRoute({
  needs: "sessions:create",
  body: createBody,
  handle: async ({ ctx, integration, body: { wanted, operated } }) => {
    if (wanted.simulation && integration.environment !== "test")
      throw new TransmitError(400, "mock_behavior works on test applications only");
    await countCreation(ctx, integration);
    const verification = await createVerification(ctx, integration, wanted);
    const missing = await listMissingOfNew(ctx, verification);
    const startToken = operated ? null : await issueOneTimeToken(ctx, verification);
    if (operated) await startForClient(ctx, verification.id, operated);
    return json(
      presentCreated(verification, {
        startToken,
        missing: missing.filter((context) => sendableContexts.includes(context)),
      }),
      201,
    );
  },
});

export const OPTIONS = preflight;
