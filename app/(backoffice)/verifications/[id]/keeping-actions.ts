"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { invalid } from "@/lib/core/errors";
import { text } from "@/lib/core/text";
import { action } from "@/lib/http/action";
import { exemptVerification } from "@/lib/verifications/exempt";
import { getVerification } from "@/lib/verifications/get";
import { redactVerification } from "@/lib/verifications/redact";

export const redact = action({
  can: "verification:redact",
  input: z.object({ id: z.guid(), confirmation: text(100) }),
  handle: async ({ ctx, input: { id, confirmation } }) => {
    const verification = await getVerification(ctx, id);
    const wanted = verification.id.slice(0, 8);
    const fields = { confirmation: `Type ${wanted} to go on.` };
    if (confirmation.toLowerCase() !== wanted) throw invalid("This is not the beginning of its id.", fields);
    await redactVerification(ctx, id);
    revalidatePath(`/verifications/${id}`);
  },
});

export const exempt = action({
  can: "verification:redact",
  input: z.object({ id: z.guid(), isExempt: z.boolean() }),
  handle: async ({ ctx, input: { id, isExempt } }) => {
    await exemptVerification(ctx, id, isExempt);
    revalidatePath(`/verifications/${id}`);
  },
});
