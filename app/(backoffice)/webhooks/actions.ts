"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { text } from "@/lib/core/text";
import { action } from "@/lib/http/action";
import { resendFailedSince } from "@/lib/webhooks/recover";
import { resendDelivery, sendDeliveryTo } from "@/lib/webhooks/resend";
import { revealDelivery } from "@/lib/webhooks/reveal";

const one = z.object({ id: z.guid() });

export const resend = action({
  can: "webhook:resend",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await resendDelivery(ctx, id);
    revalidatePath(`/webhooks/${id}`);
  },
});

// A copy leaves for an address that nobody has approved: more than sending again.
export const sendElsewhere = action({
  can: "integration:manage",
  input: one.extend({ url: text(2000).trim().min(1, "Type a URL.") }),
  handle: async ({ ctx, input: { id, url } }) => {
    await sendDeliveryTo(ctx, id, url);
    revalidatePath(`/webhooks/${id}`);
  },
});

const longest = 30 * 24;

export const recover = action({
  can: "webhook:resend",
  input: one.extend({ hours: z.int().min(1).max(longest) }),
  handle: async ({ ctx, input: { id, hours } }) => ({
    count: await resendFailedSince(ctx, id, new Date(Date.now() - hours * 3_600_000)),
  }),
});

// Whoever may read the log may read verifications, whose data is in it.
export const reveal = action({
  can: "webhook:read",
  input: one,
  handle: ({ ctx, input: { id } }) => revealDelivery(ctx, id),
});
