import { portalRoute } from "@/lib/auth/portal-route";
import { tableSettingsChange } from "@/lib/core/verification/table-settings";
import { json } from "@/lib/http/route";
import { saveTableSettings } from "@/lib/users/table-settings";

/** How the reader has left the list. A route, because the way to another listing would wait for an action. */
export const PUT = portalRoute("verification:read", { maxBytes: 16_384 })({
  body: tableSettingsChange,
  handle: async ({ ctx, user, body }) => {
    await saveTableSettings(ctx, user.id, body);
    return json({});
  },
});
