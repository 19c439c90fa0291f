import { expect } from "vitest";
import { insertRequests } from "@/db/queries/requests";
import type { Ctx } from "@/lib/context";
import type { Role } from "@/lib/core/identity/roles";
import { createIntegration } from "@/lib/integrations/create";
import { prepareDelivery } from "@/lib/testing/prepare-delivery";
import { allowPrivateWebhooks } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { createVerification } from "@/lib/verifications/create";
import { getVerificationDetails } from "@/lib/verifications/get";
import { findPlaces, findRecent } from "./find-places";

allowPrivateWebhooks();

const as = (ctx: Ctx, role: Role, integrationId: string) =>
  ({
    ...ctx,
    actor: { kind: "user", id: crypto.randomUUID(), name: "Rita Mol", role },
    scope: { integrationIds: [integrationId] },
  }) satisfies Ctx;

test("a name, a reference, an id or the id of an attempt leads to the verification", async ({
  ctx,
  made,
}) => {
  const rita = as(ctx, "viewer", made.integration.id);
  const { id } = await createVerification(ctx, made.integration, {
    ...{ firstName: "Wanjiru", lastName: "Kamau", vendorData: "loan-90035" },
  });
  const { attempts } = await getVerificationDetails(rita, id);
  for (const text of ["wanjiru", "Kamau", " loan-90035 ", id, id.slice(0, 8), attempts[0]?.id ?? ""])
    expect(await findPlaces(rita, text), text).toEqual([
      { kind: "verification", id, fullName: "Wanjiru Kamau", reference: "loan-90035", status: "created" },
    ]);
  expect(await findPlaces(rita, "   ")).toEqual([]);
  expect(await findRecent(rita, [crypto.randomUUID(), "nonsense", id])).toMatchObject([{ id }]);
});

test("other ids lead to what they are of, for those who may see that", async ({ ctx, made }) => {
  const { id: deliveryId, verificationId } = await prepareDelivery(ctx, made);
  const requestId = crypto.randomUUID();
  const integrationId = made.integration.id;
  await insertRequests(ctx.db, [
    {
      ...{
        integrationId,
        requestId,
        credentialId: null,
        method: "POST",
        path: "/api/v1/sessions",
        status: 201,
      },
      ...{ milliseconds: 7, errorCode: null, refusal: null, ip: null, createdAt: new Date().toISOString() },
    },
  ]);
  const places = {
    [deliveryId]: { kind: "delivery", id: deliveryId, verificationId },
    [integrationId]: { kind: "integration", id: integrationId, name: made.integration.name },
    [requestId]: { kind: "request", id: requestId, integrationId, words: "POST /api/v1/sessions · 201" },
  };
  for (const [id, place] of Object.entries(places)) {
    expect(await findPlaces(as(ctx, "developer", integrationId), id)).toEqual([place]);
    expect(await findPlaces(as(ctx, "viewer", integrationId), id)).toEqual([]);
  }
});

test("what is out of reach leads nowhere", async ({ ctx, made }) => {
  const elsewhere = await createIntegration(ctx, { name: "Elsewhere", environment: "live" });
  const { id: deliveryId, verificationId } = await prepareDelivery(ctx, made);
  const { attempts } = await getVerificationDetails(ctx, verificationId);
  const stranger = as(ctx, "administrator", elsewhere.integration.id);
  for (const text of [verificationId, deliveryId, made.integration.id, attempts[0]?.id ?? ""])
    expect(await findPlaces(stranger, text)).toEqual([]);
  expect(await findRecent(stranger, [verificationId])).toEqual([]);
});
