import { type Ctx, inTransaction } from "@/lib/context";
import { invalid } from "@/lib/core/errors";
import type { Reviewer } from "@/lib/core/review/reviewer";
import { assignVerification } from "./assign";
import { addNote } from "./notes";
import { releaseCase } from "./release-case";
import { requireReviewer } from "./reviewing";

/** Leaves a case to a colleague, with a note that says why. */
export const handOverCase = (
  ctx: Ctx,
  id: string,
  { userId, note }: { userId: string; note: string },
): Promise<Reviewer | null> =>
  inTransaction(ctx, async (ctx) => {
    if (userId === requireReviewer(ctx).id)
      throw invalid("It is yours already.", { userId: "Choose somebody else." });
    await addNote(ctx, id, note);
    const reviewer = await assignVerification(ctx, id, userId);
    await releaseCase(ctx, id);
    return reviewer;
  });
