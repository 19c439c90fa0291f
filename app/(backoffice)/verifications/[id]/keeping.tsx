import { Keeping } from "@/components/verifications/keeping/keeping";
import { may } from "@/lib/core/identity/roles";
import { isDecidable, isOpen } from "@/lib/core/verification/status";
import { getKeeping } from "@/lib/verifications/exempt";
import { countUnsent } from "@/lib/webhooks/count-unsent";
import { exempt, redact } from "./keeping-actions";
import type { LoadedVerification } from "./page";

/** What may be done with the data, for those who may. */
export async function KeepingSection({ details }: { details: LoadedVerification }) {
  const { user, ctx, verification, pictures } = details;
  const { id, status } = verification;
  if (!may(user.role, "verification:redact")) return null;
  const [{ redactedAt, picturesRemovedAt, retentionExemptAt }, unsent] = await Promise.all([
    getKeeping(ctx, id),
    countUnsent(ctx, id),
  ]);
  if (redactedAt) return null;
  return (
    <Keeping
      {...{ id, picturesRemovedAt, unsent, redact, exempt }}
      pictures={pictures.length}
      isDecidable={isDecidable(status)}
      isOpen={isOpen(status)}
      exemptAt={retentionExemptAt}
    />
  );
}
