import { randomBytes } from "node:crypto";
import type { Ctx } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import { createUser } from "@/lib/users/create";

/** An integration of a test's own, and the developer who looks after it. */
export async function addOperator(ctx: Ctx, name: string) {
  const word = randomBytes(5).toString("hex");
  const made = await createIntegration(ctx, { name, environment: "test" });
  const who = { email: `operator.${word}@proofdesk.test`, password: randomBytes(12).toString("base64url") };
  const integrationIds = [made.integration.id];
  await createUser(ctx, { ...who, name: "Operator", role: "developer", integrationIds });
  return { ...made, who, path: `/integrations/${made.integration.id}` };
}
