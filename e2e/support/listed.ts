import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { type Ctx, inTransaction } from "@/lib/context";
import type { Role } from "@/lib/core/identity/roles";
import { createIntegration } from "@/lib/integrations/create";
import { addCase } from "@/lib/testing/reviewing";
import { createUser } from "@/lib/users/create";
import { createVerification } from "@/lib/verifications/create";
import { expect } from "./test";

/** Opens the list, to where it hears keys: the chart is drawn once the page is alive. */
export async function openList(desk: Page, query = "") {
  await desk.goto(`/verifications${query}`);
  await expect(desk.getByRole("slider", { name: "Time of creation" })).toBeVisible();
}

/** Somebody of the back office who reaches these integrations and no others. */
export async function addReader(ctx: Ctx, integrationIds: string[], role: Role = "reviewer") {
  const word = randomBytes(5).toString("hex");
  const who = { email: `reader.${word}@proofdesk.test`, password: randomBytes(12).toString("base64url") };
  const id = await createUser(ctx, { ...who, name: `Reader ${word}`, role, integrationIds });
  return { who, id };
}

/** An integration of a test's own with verifications in it, and who looks at them: three wait, one is new. */
export async function addListed(ctx: Ctx, name: string) {
  const { integration } = await createIntegration(ctx, { name, environment: "test" });
  const people = [
    { firstName: "Jane", lastName: "Doe", documentType: "passport", documentCountry: "EE" },
    { firstName: "Ina", lastName: "Lindt", documentType: "id_card", documentCountry: "LV" },
    { firstName: "Omar", lastName: "Haddad", documentType: "passport", documentCountry: "LT" },
  ] as const;
  // In one transaction each, or the worker would decide between the moves.
  for (const person of people) await inTransaction(ctx, (ctx) => addCase(ctx, integration, person));
  await createVerification(ctx, integration, { firstName: "Nele", lastName: "New" });
  const { who, id } = await addReader(ctx, [integration.id]);
  return { integration, who, userId: id };
}
