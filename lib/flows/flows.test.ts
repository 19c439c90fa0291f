import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { flows } from "@/db/schema/flows";
import { type Ctx, inTransaction } from "@/lib/context";
import { type FlowDefinition, standardFlow } from "@/lib/core/flow/flow";
import { createIntegration } from "@/lib/integrations/create";
import { test } from "@/lib/testing/test";
import { createVerification } from "@/lib/verifications/create";
import { createFlow, duplicateFlow } from "./create";
import { editFlow } from "./edit";
import { defaultFlowOf, definitionOf, findFlow, getFlowForNew } from "./find";
import { getFlow, listFlows } from "./list";
import { disableFlow, enableFlow, setDefaultFlow } from "./standing";

const passportOnly: FlowDefinition = {
  steps: [{ kind: "document", documentTypes: ["passport"] }, { kind: "liveness" }],
  decision: { asksAgainForPoorPictures: true, maxAttempts: 3 },
};
const first = { name: "Sign-up", definition: standardFlow };
const second = { name: "Sign-up", definition: passportOnly };

const person = (ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { kind: "user", id: crypto.randomUUID(), name: "Developer", role: "developer" },
});

test("an edit makes the next version under a new id, and the one before stays as it was", async ({
  ctx,
  made: { integration },
}) => {
  const one = await createFlow(ctx, integration, first);
  await setDefaultFlow(ctx, integration.id, one.id);
  const two = await editFlow(ctx, one.id, second);
  expect(two).toMatchObject({ version: 2, familyId: one.familyId, isDefault: true, supersededAt: null });
  expect(two.id).not.toBe(one.id);
  expect(await findFlow(ctx, integration.id, one.id)).toMatchObject({
    ...{ version: 1, definition: standardFlow, isDefault: false, supersededAt: expect.any(Date) },
  });
  expect((await defaultFlowOf(ctx, integration.id))?.id).toBe(two.id);
  expect((await listFlows(ctx, integration)).map(({ id, versions }) => [id, versions.length])).toEqual([
    [two.id, 2],
  ]);
  expect((await getFlow(ctx, one.id)).id).toBe(two.id);
});

test("an edit that changes nothing makes no version; one of an old version is refused", async ({
  ctx,
  made: { integration },
}) => {
  const one = await createFlow(ctx, integration, first);
  const steps = standardFlow.steps.map((step) => ({ ...step, instructions: undefined }));
  const same = await editFlow(ctx, one.id, { ...first, definition: { ...standardFlow, steps } });
  expect(same.id).toBe(one.id);
  await editFlow(ctx, one.id, second);
  await expect(editFlow(ctx, one.id, first)).rejects.toThrow("Somebody has changed this flow since");
});

test("the database refuses to change what a version asks for", async ({ ctx, made: { integration } }) => {
  const { id } = await createFlow(ctx, integration, first);
  const change = inTransaction(ctx, ({ db }) =>
    db.update(flows).set({ definition: passportOnly }).where(eq(flows.id, id)),
  );
  await expect(change).rejects.toThrow();
  expect((await getFlow(ctx, id)).definition).toEqual(standardFlow);
});

test("there is one default; disabling it is refused, and a disabled flow cannot be it", async ({
  ctx,
  made: { integration },
}) => {
  const one = await createFlow(ctx, integration, first);
  const other = await duplicateFlow(ctx, one.id);
  expect(other).toMatchObject({ name: "Copy of Sign-up", version: 1 });
  expect(await defaultFlowOf(ctx, integration.id)).toBeUndefined();
  await setDefaultFlow(ctx, integration.id, one.id);
  await setDefaultFlow(ctx, integration.id, other.id);
  expect((await listFlows(ctx, integration)).filter(({ isDefault }) => isDefault)).toMatchObject([
    { id: other.id },
  ]);
  await expect(disableFlow(ctx, other.id)).rejects.toThrow("This is the default flow");
  await disableFlow(ctx, one.id);
  await expect(setDefaultFlow(ctx, integration.id, one.id)).rejects.toThrow("disabled flow");
  await setDefaultFlow(ctx, integration.id, null);
  expect(await defaultFlowOf(ctx, integration.id)).toBeUndefined();
});

test("a superseded version still works for whoever names it; a disabled flow does with no version", async ({
  ctx,
  made: { integration },
}) => {
  const one = await createFlow(ctx, integration, first);
  const two = await editFlow(ctx, one.id, second);
  expect((await getFlowForNew(ctx, integration.id, one.id)).definition).toEqual(standardFlow);
  await disableFlow(ctx, two.id);
  for (const { id } of [one, two])
    await expect(getFlowForNew(ctx, integration.id, id)).rejects.toThrow("is disabled");
  const three = await editFlow(ctx, two.id, first);
  expect(three.disabledAt).not.toBeNull();
  await enableFlow(ctx, three.id);
  for (const { id } of [one, two, three]) expect((await getFlowForNew(ctx, integration.id, id)).id).toBe(id);
});

test("a verification keeps its version, also for its end user; uses are counted over all versions", async ({
  ctx,
  made: { integration },
}) => {
  const one = await createFlow(ctx, integration, second);
  const verification = await createVerification(ctx, integration, { firstName: "Ada", flowId: one.id });
  const two = await editFlow(ctx, one.id, first);
  await createVerification(ctx, integration, { firstName: "Ina", flowId: two.id });
  await disableFlow(ctx, two.id);
  const endUser: Ctx = {
    ...ctx,
    actor: { kind: "applicant", id: verification.id, name: "End user" },
    scope: { integrationIds: [integration.id], verificationId: verification.id },
  };
  expect(await definitionOf(endUser, verification)).toEqual(passportOnly);
  expect(await definitionOf(endUser, { ...verification, flowId: null })).toEqual(standardFlow);
  expect(await listFlows(endUser, integration)).toEqual([]);
  expect((await getFlow(ctx, one.id)).used).toBe(2);
});

test("another integration's flow does not exist", async ({ ctx, client, made: { integration } }) => {
  const { integration: other } = await createIntegration(ctx, { name: "Other", environment: "live" });
  const theirs = await createFlow(ctx, other, first);
  expect(await findFlow(client, integration.id, theirs.id)).toBeUndefined();
  expect(await findFlow(ctx, integration.id, theirs.id)).toBeUndefined();
  const attempts: (() => Promise<unknown>)[] = [
    () => getFlow(client, theirs.id),
    () => editFlow(client, theirs.id, second),
    () => duplicateFlow(client, theirs.id),
    () => disableFlow(client, theirs.id),
    () => enableFlow(client, theirs.id),
    () => setDefaultFlow(client, integration.id, theirs.id),
    () => getFlowForNew(client, integration.id, theirs.id),
    () => getFlow(client, "nonsense"),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow("No such flow");
  await expect(setDefaultFlow(client, other.id, theirs.id)).rejects.toThrow("No such integration");
});

test("what a person does to a flow stands in the audit log", async ({ ctx, made: { integration } }) => {
  const someone = person(ctx);
  const one = await createFlow(someone, integration, first);
  const two = await editFlow(someone, one.id, second);
  await setDefaultFlow(someone, integration.id, two.id);
  await setDefaultFlow(someone, integration.id, null);
  await disableFlow(someone, two.id);
  await enableFlow(someone, two.id);
  const entries = await ctx.db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.integrationId, integration.id));
  const actions = entries.map(({ action }) => action).filter((action) => action.startsWith("flow."));
  expect(actions.sort()).toEqual([
    "flow.create",
    "flow.disable",
    "flow.edit",
    "flow.enable",
    "flow.set_default",
    "flow.set_default",
  ]);
});
