import type { UserStatus } from "@/lib/core/review/user-status";
import type { Attempt, Picture } from "@/lib/core/verification/verification";
import { wireContext } from "./contexts";
import { presentUserDefined } from "./present";

/** One picture (veriff.md 3.4). `timestamp` is always null today. */
export function presentPicture(picture: Picture, sessionId: string, origin: string) {
  const context = wireContext(picture);
  return {
    id: picture.id,
    name: context,
    context,
    timestamp: null,
    size: picture.size,
    mimetype: picture.mimeType,
    url: `${origin}/v1/media/${picture.id}`,
    sessionId,
  };
}

const byWorth = (a: Picture, b: Picture) => Number(a.stage !== "final") - Number(b.stage !== "final");

/** Pictures of an attempt, final ones first, newest first (veriff.md 3.5, 3.6). We keep no videos. */
export const presentMedia = (pictures: readonly Picture[], sessionId: string, origin: string) => ({
  status: "success",
  images: pictures.toSorted(byWorth).map((picture) => presentPicture(picture, sessionId, origin)),
  videos: [],
});

/** Digests of the pictures as they are kept (veriff.md 3.16). No authority has stamped them, so there is no signature. */
export const presentTimestamps = (pictures: readonly Picture[]) => ({
  status: "success",
  timestamps: pictures.map((picture) => ({
    id: picture.id,
    context: wireContext(picture),
    signature: null,
    dataHash: { algorithm: "SHA-256", value: picture.sha256 },
  })),
});

/** Attempts, newest first, each with the statuses it was given, oldest first (veriff.md 3.8; that order is INFERRED). */
export const presentAttempts = (
  attempts: readonly Attempt[],
  userStatuses: readonly UserStatus[],
  { announceReview }: { announceReview: boolean },
) => ({
  status: "success",
  verifications: attempts.map(({ id, status, createdAt }) => ({
    id,
    status: status === "review" && !announceReview ? "submitted" : status,
    createdTime: createdAt,
    userDefinedData: userStatuses.filter(({ attemptId }) => attemptId === id).map(presentUserDefined),
  })),
});
