import { type Ctx, inTransaction } from "@/lib/context";
import type { Role } from "@/lib/core/identity/roles";
import type { Integration } from "@/lib/integrations/get";
import { createUser } from "@/lib/users/create";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";

/** A person of the back office, and what they ask with. */
export async function addReviewer(
  ctx: Ctx,
  name: string,
  { role = "reviewer", integrationIds = null }: { role?: Role; integrationIds?: string[] | null } = {},
) {
  const id = await createUser(ctx, {
    email: `${crypto.randomUUID()}@example.com`,
    name,
    role,
    integrationIds,
  });
  const own: Ctx = {
    ...ctx,
    actor: { kind: "user", id, name, role },
    scope: { integrationIds: integrationIds ?? "all" },
  };
  return { id, name, own };
}

type Given = Parameters<typeof createVerification>[2];

/** A verification that waits for a reviewer. At once, for the engine looks at what is submitted and would move it first. */
export const addCase = (ctx: Ctx, integration: Integration, given: Given = {}): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    const { id } = await createVerification(ctx, integration, { firstName: "Ada", ...given });
    await applyEvent(ctx, id, "start");
    await applyEvent(ctx, id, "submit");
    await applyEvent(ctx, id, "escalate", { verdict: "review", reason: "awaits_person" });
    return id;
  });
