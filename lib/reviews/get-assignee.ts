import { findAssignee } from "@/db/queries/reviews-assignees";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { Reviewer } from "@/lib/core/review/reviewer";

/** Who is to decide a verification; null where nobody in particular is. */
export async function getAssignee({ db, scope }: Ctx, id: string): Promise<Reviewer | null> {
  const found = isUuid(id) ? await findAssignee(db, scope, id) : undefined;
  if (!found) throw notFound("verification");
  const { id: userId, name } = found;
  return userId && name ? { id: userId, name } : null;
}
