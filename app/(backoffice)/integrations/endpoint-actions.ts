"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { text } from "@/lib/core/text";
import { endpointSettings, maxTimeoutSeconds } from "@/lib/core/webhook/endpoint";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import { action } from "@/lib/http/action";
import { getIntegration } from "@/lib/integrations/get";
import { removeEndpoint, updateEndpoint } from "@/lib/webhooks/change-endpoint";
import { addEndpoint as add } from "@/lib/webhooks/endpoints";
import { enableEndpoint, pauseEndpoint } from "@/lib/webhooks/pause";
import { rotateEndpointSecret } from "@/lib/webhooks/rotate-secret";
import { sendTestEvent } from "@/lib/webhooks/send-test";

const seconds = `Type a whole number from 1 to ${maxTimeoutSeconds}.`;
const settings = endpointSettings.extend({
  description: text(200).trim(),
  timeoutSeconds: z.coerce.number(seconds).int(seconds).min(1, seconds).max(maxTimeoutSeconds, seconds),
});
const one = z.object({ id: z.guid() });

const refresh = () => revalidatePath("/integrations", "layout");

export const addEndpoint = action({
  can: "integration:manage",
  input: settings.extend({ integrationId: z.guid() }),
  handle: async ({ ctx, input: { integrationId, ...wanted } }) => {
    const { secret } = await add(ctx, await getIntegration(ctx, integrationId), wanted);
    refresh();
    return { secret };
  },
});

export const changeEndpoint = action({
  can: "integration:manage",
  input: settings.extend(one.shape),
  handle: async ({ ctx, input: { id, ...wanted } }) => {
    await updateEndpoint(ctx, id, wanted);
    refresh();
  },
});

export const pause = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await pauseEndpoint(ctx, id);
    refresh();
  },
});

export const enable = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await enableEndpoint(ctx, id);
    refresh();
  },
});

export const remove = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await removeEndpoint(ctx, id);
    refresh();
  },
});

const sevenDays = 7 * 86_400;

export const rotate = action({
  can: "integration:manage",
  input: one.extend({ overlapSeconds: z.int().min(0).max(sevenDays) }),
  handle: async ({ ctx, input: { id, overlapSeconds } }) => {
    const { secret } = await rotateEndpointSecret(ctx, id, { overlapSeconds });
    refresh();
    return { secret };
  },
});

export const sendTest = action({
  can: "integration:manage",
  input: one.extend({ type: z.enum(webhookTypes) }),
  handle: async ({ ctx, input: { id, type } }) => ({ deliveryId: await sendTestEvent(ctx, id, type) }),
});
