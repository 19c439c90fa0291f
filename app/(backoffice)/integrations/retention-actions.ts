"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { asRetention, retentionFields } from "@/lib/core/retention/form";
import { action } from "@/lib/http/action";
import { changeIntegration } from "@/lib/integrations/change";
import { previewRetention } from "@/lib/retention/preview";

const input = retentionFields.extend({ id: z.guid() });

export const previewRules = action({
  can: "verification:redact",
  input,
  handle: ({ ctx, input: { id, ...fields } }) => previewRetention(ctx, id, asRetention(fields)),
});

export const saveRules = action({
  can: "verification:redact",
  input: input.extend({ seen: retentionFields.optional() }),
  handle: async ({ ctx, input: { id, seen, ...fields } }) => {
    const change = { retention: asRetention(fields) };
    await changeIntegration(ctx, id, change, seen && { retention: asRetention(seen) }).finally(() =>
      revalidatePath(`/integrations/${id}/retention`),
    );
  },
});
