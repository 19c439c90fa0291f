import { openVerificationFor } from "@/lib/customers/open";
import { rateHeaders } from "@/lib/dialects/rate";
import { refusedForFlow } from "@/lib/dialects/vove/errors";
import { presentOpened } from "@/lib/dialects/vove/present";
import { createRoute } from "@/lib/dialects/vove/route";
import { createBody } from "@/lib/dialects/vove/schema";
import { sessionToken } from "@/lib/dialects/vove/token";
import { json } from "@/lib/http/route";
import { countCreation } from "@/lib/integrations/limits";

export const POST = createRoute({
  needs: "sessions:create",
  body: createBody,
  handle: async ({ ctx, integration, body }) => {
    const rate = rateHeaders(await countCreation(ctx, integration));
    const verification = await refusedForFlow(() => openVerificationFor(ctx, integration, body));
    const reply = json(presentOpened(await sessionToken(verification), verification), 201);
    return { ...reply, headers: { ...reply.headers, ...rate } };
  },
});
