import { DecisionPanel } from "@/components/verifications/decision/decision-panel";
import { may } from "@/lib/core/identity/roles";
import { isDecidable } from "@/lib/core/verification/status";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { decide } from "./actions";
import type { LoadedVerification } from "./page";

/** The decision, for those who may take it. */
export async function Decide({ details }: { details: LoadedVerification }) {
  const { user, ctx, verification, integration } = details;
  if (!may(user.role, "verification:decide")) return null;
  const listening = (await listEndpoints(ctx, integration)).filter(
    ({ enabled, types }) => enabled && types.includes("decision"),
  );
  return (
    <DecisionPanel
      key={verification.attemptNumber}
      id={verification.id}
      decide={decide}
      isDecidable={isDecidable(verification.status)}
      endpoints={listening.length}
    />
  );
}
