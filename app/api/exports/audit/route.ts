import { z } from "zod";
import { filterOf, parseAuditParams } from "@/app/(backoffice)/audit/(list)/search-params";
import { portalRoute } from "@/lib/auth/portal-route";
import { auditFormats, exportAudit } from "@/lib/exports/export-audit";

const asked = z.object({ format: z.enum(auditFormats).default("csv") });

/** The entries that the log's address means, as a file. */
export const GET = portalRoute("audit:read")({
  handle: async ({ ctx, user, incoming }) => {
    const raw = Object.fromEntries(incoming.url.searchParams);
    const { format } = asked.parse(raw);
    const filter = filterOf(parseAuditParams(raw), user.timeZone ?? "UTC");
    const { stream, mimeType, name } = await exportAudit(ctx, filter, format);
    return {
      status: 200,
      body: "",
      stream,
      headers: {
        "content-type": mimeType,
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "private, no-store",
        "x-accel-buffering": "no",
      },
    };
  },
});
