import { takenContexts } from "@/lib/core/document/taken";
import { preflight } from "@/lib/dialects/veriff/cors";
import { notThere, VeriffError } from "@/lib/dialects/veriff/errors";
import { fullAutoVersion, presentFullAuto } from "@/lib/dialects/veriff/present-full-auto";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { json } from "@/lib/http/route";
import { listRequired } from "@/lib/verifications/asked";
import { findOutcomeMessage } from "@/lib/verifications/outcome";
import { listAttemptPictures } from "@/lib/verifications/pictures";

export const GET = signedRoute({
  needs: "decisions:read",
  handle: async ({ ctx, integration, params, incoming }) => {
    const version = incoming.url.searchParams.get("version") ?? fullAutoVersion;
    if (version !== fullAutoVersion) throw new VeriffError("1104");
    const outcome = await findOutcomeMessage(ctx, integration, params.id ?? "");
    const decision = outcome?.decision;
    if (!decision) throw notThere();
    const { verification, attempt } = outcome;
    const { pictures } = await listAttemptPictures(ctx, attempt.id);
    const taken = takenContexts(pictures, attempt.id);
    const required = await listRequired(ctx, verification, attempt);
    return json(presentFullAuto({ ...outcome, decision }, { taken, required }));
  },
});

export const OPTIONS = preflight;
