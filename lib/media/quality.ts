import sharp from "sharp";
import type { PictureContext } from "@/lib/core/document/document";
import type { PictureQuality } from "@/lib/core/document/picture";
import { judge } from "@/lib/core/picture/judge";
import { measure, measuredEdge } from "@/lib/core/picture/measure";

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** Measures an upright picture as the end user's device does. `shortEdge` is that of the picture as it came. */
export async function measureQuality(
  picture: Buffer,
  subject: { context: PictureContext; shortEdge: number },
): Promise<PictureQuality> {
  const { data, info } = await sharp(picture)
    .resize({ width: measuredEdge, height: measuredEdge, fit: "inside", withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const measured = measure(data, info.width, info.height);
  const { edgeWidth, brightness, contrast, burntOut } = measured;
  return {
    edgeWidth: edgeWidth === null ? null : rounded(edgeWidth),
    brightness: rounded(brightness),
    contrast: rounded(contrast),
    burntOut: rounded(burntOut),
    problems: judge(measured, subject),
  };
}
