import type { ReasonId } from "@/lib/core/decision/reasons";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import { writePictureFiles } from "@/lib/media/files";
import { measureQuality } from "@/lib/media/quality";
import { sha256 } from "@/lib/secrets/digest";
import type { DocumentText } from "../pictures/mrz";
import { looksOf } from "../pictures/person";
import { photographBack, photographFace, photographFront, type Rendered } from "../pictures/render";
import type { Chance } from "./chance";
import { attemptOf, type Scene } from "./move";
import type { DemoPerson } from "./people";

const titles: Record<DocumentType, string> = {
  passport: "PASSPORT",
  id_card: "IDENTITY CARD",
  drivers_license: "DRIVING LICENCE",
  residence_permit: "RESIDENCE PERMIT",
  visa: "VISA",
};

export type Papers = { text: DocumentText; seed: number; person: DemoPerson };

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** What the person's document says. `year` is this one. */
export function papersOf(person: DemoPerson, seed: number, { between, pick }: Chance, year: number): Papers {
  const date = (from: number, to: number) =>
    `${between(from, to)}-${twoDigits(between(1, 12))}-${twoDigits(between(1, 28))}`;
  const text: DocumentText = {
    kind: person.document === "passport" ? "passport" : "card",
    title: titles[person.document],
    country: person.country,
    number: `${pick(["K", "P", "X", "C", "AB"])}${between(1_000_000, 9_999_999)}`,
    lastName: person.latin[1],
    firstName: person.latin[0],
    sex: person.sex,
    dateOfBirth: date(1958, year - 21),
    validUntil: date(year + 1, year + 9),
  };
  return { text, seed, person };
}

/** Draws one picture; `flaw` is the reason for which it will be refused. */
export async function drawPicture(
  { text, seed, person }: Papers,
  context: MediaContext,
  flaw?: ReasonId,
): Promise<Rendered> {
  const looks = looksOf(seed, person.skin, person.sex === "F");
  const isExpired = flaw === "document_expired";
  const shown = {
    ...text,
    validUntil: isExpired ? text.validUntil.replace(/^\d+/, "2019") : text.validUntil,
  };
  const other = looksOf(seed + 1, person.skin + 1, person.sex === "F");
  if (context === "document_back") return photographBack(shown, seed);
  if (context === "face")
    return photographFace(flaw === "face_mismatch" ? other : looks, seed, flaw === "face_not_visible");
  return photographFront(shown, looks, seed, {
    blur: flaw === "poor_image_quality" ? 6 : 0,
    shift: flaw === "document_not_fully_visible" ? 330 : 0,
  });
}

/** Keeps a drawn picture as one that the end user has sent. A drawing has no metadata, so it is its own view. */
export async function keepPicture(
  scene: Scene,
  context: MediaContext,
  { bytes, width, height }: Rendered,
  isFlawed: boolean,
): Promise<string> {
  const id = crypto.randomUUID();
  await writePictureFiles(id, bytes, bytes);
  const { verification, at } = scene;
  scene.pictures.push({
    id,
    integrationId: verification.integrationId,
    verificationId: verification.id,
    attemptId: attemptOf(scene).id,
    context,
    mimeType: "image/jpeg",
    size: bytes.length,
    width,
    height,
    sha256: sha256(bytes),
    source: "camera",
    // Measuring takes as long as drawing; what is in order needs no telling.
    quality: isFlawed ? await measureQuality(bytes, { context, shortEdge: Math.min(width, height) }) : null,
    createdAt: at,
  });
  return id;
}
