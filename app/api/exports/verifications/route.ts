import { listingOf, parseListParams } from "@/app/(backoffice)/verifications/(list)/search-params";
import { portalRoute } from "@/lib/auth/portal-route";
import type { Ctx } from "@/lib/context";
import { exportForm } from "@/lib/core/export/order";
import type { SignedIn } from "@/lib/core/identity/user";
import { exportVerifications } from "@/lib/exports/export-verifications";
import type { Reply } from "@/lib/http/route";
import { getFilterVocabulary } from "@/lib/verifications/vocabulary";
import { fileReply } from "../file-reply";

type Asker = { ctx: Ctx; user: SignedIn };

/** The verifications that a list's address means, as a file. What is asked of the file has names of its own. */
async function fileOf({ ctx, user }: Asker, asked: URLSearchParams): Promise<Reply> {
  const raw = Object.fromEntries(asked);
  const { format, fields, times, bom, ids, except } = raw;
  const form = exportForm.parse({ format, columns: fields, zone: times, bom, ids, except });
  const params = parseListParams(raw);
  const vocabulary = await getFilterVocabulary(ctx, user.timeZone ?? params.zone ?? form.zone);
  return fileReply(await exportVerifications(ctx, { ...form, listing: listingOf(params, vocabulary) }));
}

export const GET = portalRoute("verification:export")({
  handle: ({ incoming, ...asker }) => fileOf(asker, incoming.url.searchParams),
});

/** With more ids than an address holds: a form says the same. */
export const POST = portalRoute("verification:export", { maxBytes: 512 * 1024 })({
  handle: ({ incoming, ...asker }) => fileOf(asker, new URLSearchParams(incoming.raw.toString("utf8"))),
});
