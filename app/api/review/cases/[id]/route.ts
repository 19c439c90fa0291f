import { readCase } from "@/app/(backoffice)/review/read-case";
import { portalRoute } from "@/lib/auth/portal-route";
import { datedJson } from "@/lib/http/dated-reply";

/** A case as it is now. */
export const GET = portalRoute("verification:decide")({
  handle: async ({ ctx, params: { id = "" } }) => datedJson(await readCase(ctx, id)),
});
