import { preflight } from "@/lib/dialects/veriff/cors";
import { presentAttempts } from "@/lib/dialects/veriff/present-media";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { json } from "@/lib/http/route";
import { listUserStatuses } from "@/lib/reviews/list-user-statuses";
import { listAttempts } from "@/lib/verifications/pictures";

export const GET = signedRoute({
  needs: "sessions:read",
  handle: async ({ ctx, integration, params }) => {
    const id = params.id ?? "";
    const [attempts, userStatuses] = await Promise.all([listAttempts(ctx, id), listUserStatuses(ctx, id)]);
    return json(presentAttempts(attempts, userStatuses, integration.settings));
  },
});

export const OPTIONS = preflight;
