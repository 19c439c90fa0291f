"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { newCredential } from "@/lib/core/integration/key";
import { action } from "@/lib/http/action";
import { countUses } from "@/lib/integrations/count-uses";
import { getIntegration } from "@/lib/integrations/get";
import { ipRangesChange } from "@/lib/integrations/ip-ranges";
import { createCredential, revokeCredential } from "@/lib/integrations/manage-credentials";
import { rotateCredential } from "@/lib/integrations/rotate-credential";

const refresh = () => revalidatePath("/integrations", "layout");
const one = z.object({ id: z.guid() });
const sevenDays = 7 * 86_400;

export const createKey = action({
  can: "integration:manage",
  input: newCredential.extend({ integrationId: z.guid(), ipRanges: ipRangesChange.default([]) }),
  handle: async ({ ctx, input: { integrationId, ...wanted } }) => {
    const made = await createCredential(ctx, await getIntegration(ctx, integrationId), wanted);
    refresh();
    return made;
  },
});

export const rotateKey = action({
  can: "integration:manage",
  input: one.extend({ overlapSeconds: z.int().min(0).max(sevenDays) }),
  handle: async ({ ctx, input: { id, overlapSeconds } }) => {
    const made = await rotateCredential(ctx, id, { overlapSeconds });
    refresh();
    return made;
  },
});

export const countKeyUses = action({
  can: "integration:manage",
  input: one,
  handle: ({ ctx, input: { id } }) => countUses(ctx, id),
});

export const revokeKey = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await revokeCredential(ctx, id);
    refresh();
  },
});
