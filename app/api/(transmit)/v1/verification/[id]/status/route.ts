import { preflight } from "@/lib/dialects/transmit/cors";
import { presentStatus } from "@/lib/dialects/transmit/present";
import { senderRoute } from "@/lib/dialects/transmit/route";
import { json } from "@/lib/http/route";
import { listMissing } from "@/lib/verifications/missing";
import { getStanding } from "@/lib/verifications/standing";

export const GET = senderRoute({
  needs: "sessions:read",
  handle: async ({ ctx, params }) => {
    const id = params.id ?? "";
    const { decision, ...standing } = await getStanding(ctx, id);
    const missing = await listMissing(ctx, id);
    return json(presentStatus({ ...standing, missing, reason: decision?.reason }));
  },
});

export const OPTIONS = preflight;
