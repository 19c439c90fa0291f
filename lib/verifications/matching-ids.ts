import { selectMatchingStep } from "@/db/queries/matching-step";
import type { Ctx } from "@/lib/context";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";

type Wanted = { filter: ResolvedFilter; status?: VerificationStatus; ascending?: boolean };

/**
 * The ids of all that match, in order of creation, some at a time: the next are looked for when somebody wants them.
 * None come where many rows were looked at in vain, so that who waits can give up.
 */
export async function* matchingIds({ db, scope }: Ctx, { ascending = false, ...wanted }: Wanted) {
  for (let step = await selectMatchingStep(db, scope, { ...wanted, ascending }); ; ) {
    yield step.ids;
    if (!step.next) return;
    step = await selectMatchingStep(db, scope, { ...wanted, ascending, after: step.next });
  }
}
