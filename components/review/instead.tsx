import { Button } from "@/components/ui/button";
import type { Undoable } from "@/components/verifications/decision/use-undoable";
import { verificationPath } from "@/components/verifications/paths";
import type { Claim } from "@/lib/core/review/lease";
import { isDecidable } from "@/lib/core/verification/status";
import type { Verification } from "@/lib/core/verification/verification";
import { inWords } from "./conflict";

type Standing = {
  verification: Pick<Verification, "id" | "status">;
  claim: Claim | undefined;
  undoable: Undoable | undefined;
  userId: string;
};

/** Why nothing can be decided here just now, in place of the buttons; undefined where it can. */
export function insteadOfDeciding({ verification, claim, undoable, userId }: Standing) {
  if (undoable)
    return (
      <p>
        <span className="font-medium">{inWords(undoable.choice)}.</span>{" "}
        <span className="text-ink-muted">It is sent in a few seconds, unless you undo it.</span>
      </p>
    );
  if (claim?.pending?.userId === userId && claim.pending)
    return (
      <p>
        <span className="font-medium">{inWords(claim.pending.choice)}.</span>{" "}
        <span className="text-ink-muted">It is being sent.</span>
      </p>
    );
  if (claim?.pending)
    return (
      <p>
        {claim.pending.name} has just decided this. {inWords(claim.pending.choice)}.
      </p>
    );
  if (!isDecidable(verification.status))
    return (
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p>There is nothing to decide here any more.</p>
        <Button size="sm" href={verificationPath(verification.id)}>
          Open the details
        </Button>
      </div>
    );
  if (claim?.lease && !claim.isMine)
    return (
      <p className="text-ink-muted">{claim.lease.name} decides this. Take it over to decide yourself.</p>
    );
  return undefined;
}
