import { preflight } from "@/lib/dialects/veriff/cors";
import { refuseDeletion } from "@/lib/dialects/veriff/deletion";
import { VeriffError } from "@/lib/dialects/veriff/errors";
import { presentSubmitted } from "@/lib/dialects/veriff/present";
import { refusedAs } from "@/lib/dialects/veriff/refused-as";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { submitBody } from "@/lib/dialects/veriff/submit-body";
import { json } from "@/lib/http/route";
import { publicOrigin } from "@/lib/links";
import { applyEvent } from "@/lib/verifications/apply";
import { deleteVerification } from "@/lib/verifications/delete";
import { captureToken } from "@/lib/verifications/token";

const cannotSubmit = new VeriffError("1304", { message: 'Cannot transition to "submitted" status.' });

export const PATCH = signedRoute({
  needs: "sessions:write",
  body: submitBody,
  handle: async ({ ctx, params }) => {
    const { verification } = await refusedAs({ conflict: cannotSubmit }, () =>
      applyEvent(ctx, params.id ?? "", "submit"),
    );
    const token = await captureToken(verification);
    return json(presentSubmitted(verification, { token, origin: publicOrigin() }));
  },
});

export const DELETE = signedRoute({
  needs: "sessions:delete",
  handle: async ({ ctx, integration, params }) => {
    const id = params.id ?? "";
    const deletion = await deleteVerification(ctx, integration, id);
    if (deletion !== "deleted") throw refuseDeletion(deletion);
    return json({ status: "success", verification: { id } });
  },
});

export const OPTIONS = preflight;
