import { z } from "zod";
import { filterOf, parseAuditParams } from "@/app/(backoffice)/audit/(list)/search-params";
import { portalRoute } from "@/lib/auth/portal-route";
import { auditFormats, exportAudit } from "@/lib/exports/export-audit";
import { fileReply } from "../file-reply";

const asked = z.object({ format: z.enum(auditFormats).default("csv") });

/** The entries that the log's address means, as a file. */
export const GET = portalRoute("audit:read")({
  handle: async ({ ctx, user, incoming }) => {
    const raw = Object.fromEntries(incoming.url.searchParams);
    const { format } = asked.parse(raw);
    const filter = filterOf(parseAuditParams(raw), user.timeZone ?? "UTC");
    return fileReply(await exportAudit(ctx, filter, format));
  },
});
