import sharp from "sharp";
import type { PictureContext } from "@/lib/core/document/document";
import {
  maxViewEdge,
  minShortEdge,
  type PictureQuality,
  type PictureType,
} from "@/lib/core/document/picture";
import { AppError, invalid } from "@/lib/core/errors";
import { queueOf } from "@/lib/core/queue";
import { convert } from "./convert/convert";
import { pictureFormat, pictureKinds } from "./format";
import { measureQuality } from "./quality";
import { withoutMetadata } from "./strip/strip";
import { tooManyPixels } from "./too-many-pixels";

/** A picture that has been found good, with its upright JPEG view that carries pixels and nothing else. */
export type InspectedPicture = {
  mimeType: PictureType;
  /** The bytes that came, without their metadata. */
  original: Buffer;
  view: Buffer;
  width: number;
  height: number;
  quality: PictureQuality;
};

export type Demands = { context: PictureContext; minShortEdge: number; accepted: readonly PictureType[] };
const endUserDemands: Demands = { context: "document_front", minShortEdge, accepted: pictureKinds };

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
    if (error.message.includes("pixel limit")) throw tooManyPixels(maxPixels);
    throw invalid("This picture is damaged or incomplete. Please take or choose it again.");
  }
}

function checkSize(width: number, height: number, shortEdge: number) {
  if (width * height > maxPixels) throw tooManyPixels(maxPixels);
  if (Math.min(width, height) < shortEdge)
    throw invalid(`The picture is too small. Its shorter side must have at least ${shortEdge} pixels.`);
}

/** What can be decoded here: the bytes themselves, or the picture that another process has made of them. */
async function pictureIn(bytes: Buffer, type: PictureType): Promise<Buffer> {
  if (type === "image/heic") return convert("heic", bytes, maxPixels);
  return type === "application/pdf" ? convert("pdf", bytes, maxPixels) : bytes;
}

/** Checks a picture by decoding all of it. Refuses what is not a whole picture of an accepted kind and useful size. */
export async function inspectPicture(
  bytes: Buffer,
  { context, minShortEdge, accepted }: Demands = endUserDemands,
): Promise<InspectedPicture> {
  const mimeType = pictureFormat(bytes, accepted);
  if (mimeType === "application/pdf" && context.startsWith("face"))
    throw new AppError("unsupported_media", "A PDF cannot be used here. Please take a picture of your face.");
  const picture = await pictureIn(bytes, mimeType);
  return inLine(async () => {
    const { width, height, orientation } = await decoded(() => decoder(picture).metadata());
    checkSize(width, height, minShortEdge);
    const original = withoutMetadata(bytes, mimeType, orientation);
    const { data: view, info } = await decoded(() =>
      decoder(picture === bytes ? original : picture)
        .autoOrient()
        .resize({ width: maxViewEdge, height: maxViewEdge, fit: "inside", withoutEnlargement: true })
        .flatten({ background: "#fff" })
        .toColourspace("srgb")
        .jpeg({ quality: 85 })
        .toBuffer({ resolveWithObject: true }),
    );
    const quality = await measureQuality(view, { context, shortEdge: Math.min(width, height) });
    return { mimeType, original, view, width: info.width, height: info.height, quality };
  });
}
