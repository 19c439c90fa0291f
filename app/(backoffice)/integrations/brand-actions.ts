"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/http/action";
import { brandChange, setBrand } from "@/lib/integrations/brand";
import { removeLogo, setLogo } from "@/lib/integrations/logo";

const one = z.object({ id: z.guid() });

const refresh = () => revalidatePath("/integrations", "layout");

export const saveBrand = action({
  can: "integration:manage",
  input: brandChange.extend({ ...one.shape, seen: brandChange.optional() }),
  handle: async ({ ctx, input: { id, seen, ...brand } }) => {
    await setBrand(ctx, id, brand, seen).finally(refresh);
  },
});

export const saveLogo = action({
  can: "integration:manage",
  input: one.extend({ content: z.base64() }),
  handle: async ({ ctx, input: { id, content } }) => {
    await setLogo(ctx, id, Buffer.from(content, "base64"));
    refresh();
  },
});

export const dropLogo = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await removeLogo(ctx, id);
    refresh();
  },
});
