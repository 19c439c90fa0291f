import type { Ctx } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import { openCase } from "@/lib/reviews/open-case";
import { createUser } from "@/lib/users/create";
import { decideVerification } from "@/lib/verifications/decide";
import { addParty, addSubmission } from "../party";

export type Scene = Awaited<ReturnType<typeof addScene>>;

/** What there is to look at. */
export async function addScene(ctx: Ctx) {
  const party = await addParty(ctx);
  const add = async () => (await addSubmission(ctx, party.integration)).id;
  const [againId, undoneId, takenId] = [await add(), await add(), await add()];
  await decideVerification(ctx, againId, { outcome: "resubmission_requested", reason: "poor_image_quality" });
  await openCase({ ...ctx, actor: party.users.reviewer.actor }, takenId, new Date(Date.now() + 900_000));
  const newcomer = { email: `newcomer.${party.word}@proofdesk.test`, password: "Nothing to see yet" };
  const { integration } = await createIntegration(ctx, { name: "Unused", environment: "live" });
  const integrationIds = [integration.id];
  await createUser(ctx, { ...newcomer, name: "Newcomer", role: "administrator", integrationIds });
  return {
    party,
    /** Somebody who was asked for other pictures. */
    againId,
    /** Somebody who is decided on. */
    undoneId,
    /** Somebody whom a colleague looks at. */
    takenId,
    unusedId: integration.id,
    /** Somebody whose integration has not been used yet. */
    newcomer,
  };
}
