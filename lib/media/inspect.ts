import sharp from "sharp";
import { maxViewEdge, minShortEdge, type PictureType } from "@/lib/core/document/picture";
import { AppError, invalid } from "@/lib/core/errors";
import { queueOf } from "@/lib/core/queue";
import { pictureFormat } from "./format";

/** A picture that has been found good, with its upright JPEG view that carries pixels and nothing else. */
export type InspectedPicture = {
  mimeType: PictureType;
  view: Buffer;
  width: number;
  height: number;
};

const maxPixels = 50_000_000;

// One decoded picture of 50 megapixels takes up to 200 MB: two at once, one thread each, whatever comes in.
sharp.cache(false);
sharp.concurrency(1);
const inLine = queueOf(2);

const decoder = (bytes: Buffer) => sharp(bytes, { failOn: "error", limitInputPixels: maxPixels });

/** libvips throws plain errors, and with a checked signature all of them say that the bytes are bad. */
async function decoded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.message.includes("pixel limit")) throw tooManyPixels();
    throw invalid("This picture is damaged or incomplete. Please take or choose it again.");
  }
}

const tooManyPixels = () =>
  new AppError("too_large", `The picture has more than ${maxPixels / 1_000_000} megapixels.`);

function checkSize(width: number, height: number, shortEdge: number) {
  if (width * height > maxPixels) throw tooManyPixels();
  if (Math.min(width, height) < shortEdge)
    throw invalid(`The picture is too small. Its shorter side must have at least ${shortEdge} pixels.`);
}

/** Checks a picture by decoding all of it. Refuses whatever is not a whole JPEG, PNG or WebP of useful size. */
export const inspectPicture = (bytes: Buffer, shortEdge = minShortEdge): Promise<InspectedPicture> =>
  inLine(async () => {
    const mimeType = pictureFormat(bytes);
    const { width, height } = await decoded(() => decoder(bytes).metadata());
    checkSize(width, height, shortEdge);
    const { data: view, info } = await decoded(() =>
      decoder(bytes)
        .autoOrient()
        .resize({ width: maxViewEdge, height: maxViewEdge, fit: "inside", withoutEnlargement: true })
        .flatten({ background: "#fff" })
        .toColourspace("srgb")
        .jpeg({ quality: 85 })
        .toBuffer({ resolveWithObject: true }),
    );
    return { mimeType, view, width: info.width, height: info.height };
  });
