import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Ctx } from "@/lib/context";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import { readEnv } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { createUser } from "@/lib/users/create";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { addSubmission } from "./party";

type Case = Awaited<ReturnType<typeof addSubmission>>;
type Cases = { 1: [Case]; 2: [Case, Case]; 3: [Case, Case, Case] };

/** An integration of one's own that tells the receiver everything, with so many cases that wait, the oldest first. */
export async function addQueue<Length extends keyof Cases>(ctx: Ctx, length: Length) {
  const { integration } = await createIntegration(ctx, { name: "Queue", environment: "live" });
  await addEndpoint(ctx, integration, { url: readEnv().SEED_WEBHOOK_URL ?? "", types: [...webhookTypes] });
  const cases: Case[] = [];
  for (let added = 0; added < length; added++) cases.push(await addSubmission(ctx, integration));
  return { integration, cases: cases as Cases[Length] };
}

/** Somebody who reviews the cases of one integration. */
export async function addReviewer(ctx: Ctx, name: string, integrationId: string) {
  const password = randomBytes(12).toString("base64url");
  const email = `${randomBytes(6).toString("hex")}@proofdesk.test`;
  await createUser(ctx, { email, name, role: "reviewer", password, integrationIds: [integrationId] });
  return { email, password };
}

/** The case that is shown, by whose it is. */
export const heading = (desk: Page, name: string | null) =>
  desk.getByRole("heading", { level: 1, name: name ?? "No name given" });
