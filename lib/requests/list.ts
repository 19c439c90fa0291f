import { findRequest, selectRequestPage } from "@/db/queries/request-listing";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { LoggedRequest, RequestListing, RequestPage } from "@/lib/core/request/listing";
import type { Integration } from "@/lib/integrations/get";

/** One page of what clients of an integration have asked, newest first. */
export async function listRequests(
  { db, scope }: Ctx,
  { id }: Pick<Integration, "id">,
  listing: RequestListing,
): Promise<RequestPage> {
  const found = await selectRequestPage(db, scope, id, { ...listing, limit: listing.limit + 1 });
  const requests = found.slice(0, listing.limit);
  const last = found.length > listing.limit ? requests.at(-1) : undefined;
  return { requests, next: last && { at: last.createdAt, id: last.id } };
}

export async function getRequest(
  { db, scope }: Ctx,
  { id }: Pick<Integration, "id">,
  requestId: string,
): Promise<LoggedRequest> {
  const request = isUuid(requestId) ? await findRequest(db, scope, id, requestId.toLowerCase()) : undefined;
  if (!request) throw notFound("request");
  return request;
}
