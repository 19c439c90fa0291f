import { AppError } from "@/lib/core/errors";

export const tooManyPixels = (maxPixels: number) =>
  new AppError("too_large", `The picture has more than ${maxPixels / 1_000_000} megapixels.`);
