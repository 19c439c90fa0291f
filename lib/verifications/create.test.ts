import { expect } from "vitest";
import { standardFlow } from "@/lib/core/flow/flow";
import { createFlow } from "@/lib/flows/create";
import { editFlow } from "@/lib/flows/edit";
import { setDefaultFlow } from "@/lib/flows/standing";
import { createIntegration } from "@/lib/integrations/create";
import { test } from "@/lib/testing/test";
import { createVerification } from "./create";
import { getVerification } from "./get";

test("a verification is made with the flow that is named, or else with the integration's default", async ({
  ctx,
  made: { integration },
}) => {
  const flowOf = async (wanted: { flowId?: string } = {}) => {
    const { id, flowId } = await createVerification(ctx, integration, wanted);
    expect((await getVerification(ctx, id)).flowId).toBe(flowId);
    return flowId;
  };
  expect(await flowOf()).toBeNull();
  const usual = await createFlow(ctx, integration, { name: "Usual", definition: standardFlow });
  const other = await createFlow(ctx, integration, { name: "Other", definition: standardFlow });
  expect(await flowOf()).toBeNull();
  await setDefaultFlow(ctx, integration.id, usual.id);
  expect(await flowOf()).toBe(usual.id);
  expect(await flowOf({ flowId: other.id })).toBe(other.id);
  const next = await editFlow(ctx, usual.id, { name: "Usual, but shorter", definition: standardFlow });
  expect(await flowOf()).toBe(next.id);

  const { integration: another } = await createIntegration(ctx, { name: "Another", environment: "live" });
  expect((await createVerification(ctx, another, {})).flowId).toBeNull();
});
