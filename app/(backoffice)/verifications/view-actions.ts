"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/http/action";
import { changeView, viewChange } from "@/lib/views/change";
import { createView, newView } from "@/lib/views/create";
import { deleteView } from "@/lib/views/delete";

const refresh = () => revalidatePath("/verifications");

export const addView = action({
  can: "verification:read",
  input: newView,
  handle: async ({ ctx, input }) => {
    await createView(ctx, input);
    refresh();
  },
});

export const editView = action({
  can: "verification:read",
  input: viewChange.extend({ id: z.guid() }),
  handle: async ({ ctx, input: { id, ...change } }) => {
    await changeView(ctx, id, change);
    refresh();
  },
});

export const removeView = action({
  can: "verification:read",
  input: z.object({ id: z.guid() }),
  handle: async ({ ctx, input }) => {
    await deleteView(ctx, input.id);
    refresh();
  },
});
