import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { measuredEdge } from "@/lib/core/picture/measure";

const folder = new URL("../../e2e/support/pictures/", import.meta.url);

export const passportPicture = () => readFile(new URL("td3-phone.jpg", folder));
export const cardBackPicture = () => readFile(new URL("td1-back-phone.jpg", folder));
export const selfiePicture = () => readFile(new URL("selfie-from-astronaut.jpg", folder));

/** A picture of nothing, for what is about bytes and size. */
export const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#4a7" } });

const place = {
  IFD0: { Make: "SecretCam", ImageDescription: "at home" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "59/1 26/1 0/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "24/1 45/1 0/1",
  },
};

/** The same picture as a phone hands it out: it says where it was taken. */
export const located = (picture: Buffer, format: "jpeg" | "png" | "webp", orientation = 1) =>
  sharp(picture)
    .withExif(place)
    .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>hidden place</x:xmpmeta>")
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer();

/** A HEIC that says the same in its Exif and its XMP. */
export const locatedHeic = () => readFile(new URL("td3-located.heic", folder));

/** A PDF of one red page. */
export function pagePdf(): Buffer {
  const content = "1 0 0 rg 0 0 300 400 re f";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R>>",
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF`);
}

/** One of the specimens that the journeys show, upright and as large as pictures are measured. */
export const specimen = async (name: string) =>
  sharp(await readFile(new URL(name, folder)))
    .rotate()
    .resize(measuredEdge, measuredEdge, { fit: "inside" })
    .toBuffer();

/** As the measures of `lib/core/picture` take it. */
export async function greyOf(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .resize(measuredEdge, measuredEdge, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#fff" })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: new Uint8Array(data), width: info.width, height: info.height };
}
