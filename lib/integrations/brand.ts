import { z } from "zod";
import type { Ctx } from "@/lib/context";
import { type Brand, brand } from "@/lib/core/brand/brand";
import { text } from "@/lib/core/text";
import { changeIntegration } from "./change";

/** Of a form, where empty is none. */
const said = (max: number) =>
  text(max)
    .trim()
    .transform((value) => value || null);

/** The brand as a form says it. */
export const brandChange = z.object({
  name: said(60).pipe(brand.shape.name.unwrap()),
  color: said(20)
    .transform((value) => value?.toLowerCase() ?? null)
    .pipe(brand.shape.color.unwrap()),
  privacyUrl: said(2000).pipe(brand.shape.privacyUrl.unwrap()),
  support: said(500).pipe(brand.shape.support.unwrap()),
});

/** Says how the company shows itself to its end users. */
export const setBrand = async (ctx: Ctx, id: string, brand: Brand, seen?: Brand): Promise<void> => {
  await changeIntegration(ctx, id, { brand }, seen && { brand: seen });
};
