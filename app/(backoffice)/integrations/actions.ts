"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { environments } from "@/lib/core/integration/settings";
import { text } from "@/lib/core/text";
import { action } from "@/lib/http/action";
import { createIntegration } from "@/lib/integrations/create";
import {
  archiveIntegration as archive,
  pauseIntegration as pause,
  restoreIntegration as restore,
  resumeIntegration as resume,
} from "@/lib/integrations/standing";
import { integrationChange, updateIntegration } from "@/lib/integrations/update";

const one = z.object({ id: z.guid() });

const refresh = () => revalidatePath("/", "layout");

export const addIntegration = action({
  can: "integration:manage",
  input: z.object({ name: text(100).trim().min(1, "Type a name."), environment: z.enum(environments) }),
  handle: async ({ ctx, input }) => {
    // The page is not asked for again: its keys are shown on it, this once.
    const { integration, apiKey, sharedSecret } = await createIntegration(ctx, input);
    return { id: integration.id, apiKey, sharedSecret };
  },
});

export const saveSettings = action({
  can: "integration:manage",
  input: integrationChange.extend({ ...one.shape, seen: integrationChange.optional() }),
  handle: async ({ ctx, input: { id, seen, ...change } }) => {
    // Also where it is refused: the page then shows what somebody else has saved.
    await updateIntegration(ctx, id, change, seen).finally(refresh);
  },
});

export const pauseIntegration = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await pause(ctx, id);
    refresh();
  },
});

export const resumeIntegration = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await resume(ctx, id);
    refresh();
  },
});

export const archiveIntegration = action({
  can: "integration:manage",
  input: one.extend({ name: z.string().max(200) }),
  handle: async ({ ctx, input: { id, name } }) => {
    await archive(ctx, id, name);
    refresh();
  },
});

export const restoreIntegration = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await restore(ctx, id);
    refresh();
  },
});
