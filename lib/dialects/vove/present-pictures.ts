import type { Attempt, Picture } from "@/lib/core/verification/verification";
import { type StepId, stepOfPicture } from "./documents";

// Third parties fetch `/documents` and `/selfie`; how these look is nowhere to be found (vove.md A2). INFERRED: a list and
// an object of links, each to be fetched with the same `x-api-key`.

type Newest = { attempts: readonly Attempt[]; pictures: readonly Picture[] };
type Place = { refId: string; origin: string };

/** The pictures that count: final ones of the newest attempt, one of each kind. */
function counting({ attempts: [attempt], pictures }: Newest): Picture[] {
  const final = pictures.filter(({ attemptId, stage }) => attemptId === attempt?.id && stage === "final");
  return final.filter(
    ({ context }, index) => final.findIndex((other) => other.context === context) === index,
  );
}

type Listed = { picture: Picture; stepId: StepId };

function documentsOf(newest: Newest): Listed[] {
  const type = newest.attempts[0]?.documentType ?? null;
  return counting(newest)
    .flatMap((picture) => {
      const stepId = stepOfPicture(picture, type);
      return stepId ? [{ picture, stepId }] : [];
    })
    .toSorted((a, b) => a.picture.createdAt.getTime() - b.picture.createdAt.getTime());
}

const side = ({ context }: Picture) => (context.startsWith("document_back") ? "back" : "front");

const link = ({ refId, origin }: Place, tail: string) =>
  `${origin}/v2/users/${encodeURIComponent(refId)}/${tail}`;

const presentPicture = ({ id, mimeType, size, createdAt }: Picture, url: string) => ({
  _id: id,
  ...{ mimeType, size, url, createdAt },
});

export const presentDocuments = (newest: Newest, place: Place) =>
  documentsOf(newest).map(({ picture, stepId }) => ({
    stepId,
    side: side(picture),
    ...presentPicture(picture, link(place, `documents/${picture.id}`)),
  }));

/** Whether the picture is one that `presentDocuments` lists. */
export const findDocument = (newest: Newest, id: string): Picture | undefined =>
  documentsOf(newest).find(({ picture }) => picture.id === id)?.picture;

export const findSelfie = (newest: Newest): Picture | undefined =>
  counting(newest).find(({ context }) => context === "face");

export const presentSelfie = (picture: Picture, place: Place) =>
  presentPicture(picture, link(place, "selfie"));

/** Whether the picture itself is asked for, and not what there is to say of it. */
export const wantsBytes = (headers: Headers) =>
  /\bimage\/|application\/octet-stream/.test(headers.get("accept") ?? "");
