import sharp from "sharp";
import { AppError, invalid } from "@/lib/core/errors";
import { queueOf } from "@/lib/core/queue";
import { pictureFormat } from "@/lib/media/format";

/** What a logo is shown at, twice over for fine screens. */
const [width, height] = [512, 256];
const maxPixels = 25_000_000;
const maxStoredBytes = 200_000;

const accepted = new Set<string>(["image/png", "image/jpeg", "image/webp"]);
const inLine = queueOf(1);

/** Draws a picture anew as a small logo: of what came, nothing stays but the pixels. */
export const drawLogo = (bytes: Buffer) =>
  inLine(async () => {
    if (!accepted.has(pictureFormat(bytes)))
      throw new AppError("unsupported_media", "Please choose a PNG, JPEG or WebP picture.");
    const drawn = sharp(bytes, { failOn: "error", limitInputPixels: maxPixels })
      .autoOrient()
      .resize({ width, height, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb");
    try {
      const png = await drawn.clone().png({ compressionLevel: 9 }).toBuffer();
      if (png.length <= maxStoredBytes) return { mimeType: "image/png", bytes: png };
      return { mimeType: "image/webp", bytes: await drawn.webp({ quality: 85 }).toBuffer() };
    } catch (error) {
      // libvips throws plain errors, and with a checked signature all of them say that the bytes are bad.
      if (!(error instanceof Error)) throw error;
      throw invalid("This picture is damaged, or far too large.");
    }
  });
