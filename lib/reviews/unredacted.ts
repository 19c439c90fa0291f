import { isRedacted } from "@/db/queries/reviews-redaction";
import type { Ctx } from "@/lib/context";
import { conflict } from "@/lib/core/errors";

/** Nobody can judge what was taken out, or add to it. */
export async function requireUnredacted({ db, scope }: Ctx, id: string) {
  if (await isRedacted(db, scope, id))
    throw conflict("The data of this verification was taken out: it stays as it was decided.");
}
