import { preflight } from "@/lib/dialects/transmit/cors";
import { clientRoute } from "@/lib/dialects/transmit/route";
import { json } from "@/lib/http/route";
import { deleteAnyVerification } from "@/lib/verifications/delete";

export const DELETE = clientRoute({
  needs: "sessions:delete",
  handle: async ({ ctx, params }) => {
    await deleteAnyVerification(ctx, params.id ?? "");
    return json({});
  },
});

export const OPTIONS = preflight;
