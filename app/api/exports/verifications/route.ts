import { listingOf, parseListParams } from "@/app/(backoffice)/verifications/(list)/search-params";
import { portalRoute } from "@/lib/auth/portal-route";
import { exportForm } from "@/lib/core/export/order";
import { exportVerifications } from "@/lib/exports/export-verifications";
import { getFilterVocabulary } from "@/lib/verifications/vocabulary";

/** The verifications that a list's address means, as a file. What is asked of the file has names of its own. */
export const GET = portalRoute("verification:export")({
  handle: async ({ ctx, user, incoming }) => {
    const raw = Object.fromEntries(incoming.url.searchParams);
    const { format, fields, times, bom, ids, except } = raw;
    const form = exportForm.parse({ format, columns: fields, zone: times, bom, ids, except });
    const params = parseListParams(raw);
    const vocabulary = await getFilterVocabulary(ctx, user.timeZone ?? params.zone ?? form.zone);
    const { stream, mimeType, name } = await exportVerifications(ctx, {
      ...form,
      listing: listingOf(params, vocabulary),
    });
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
