import { findAttemptById, selectAttempts } from "@/db/queries/attempts";
import { selectMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { Attempt, Picture } from "@/lib/core/verification/verification";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";

type AttemptPictures = { verificationId: string; attempt: Attempt; pictures: Picture[] };

async function picturesOf(ctx: Ctx, attempt: Attempt): Promise<AttemptPictures> {
  const { verificationId } = attempt;
  const pictures = await selectMedia(ctx.db, ctx.scope, verificationId);
  return {
    verificationId,
    attempt,
    pictures: pictures.filter(({ attemptId }) => attemptId === attempt.id),
  };
}

/** The pictures of a verification's newest attempt, newest first. */
export const listNewestPictures = async (ctx: Ctx, id: string) => picturesOf(ctx, await getAttempt(ctx, id));

/** The pictures of an attempt, newest first. */
export async function listAttemptPictures(ctx: Ctx, attemptId: string) {
  const attempt = isUuid(attemptId) ? await findAttemptById(ctx.db, ctx.scope, attemptId) : undefined;
  if (!attempt) throw notFound("attempt");
  await getVerification(ctx, attempt.verificationId);
  return picturesOf(ctx, attempt);
}

/** The attempts of a verification, newest first. */
export async function listAttempts(ctx: Ctx, id: string): Promise<Attempt[]> {
  await getVerification(ctx, id);
  return selectAttempts(ctx.db, ctx.scope, id);
}

/** All pictures of a verification, of whichever attempt, newest first. */
export async function listPictures(ctx: Ctx, id: string): Promise<Picture[]> {
  await getVerification(ctx, id);
  return selectMedia(ctx.db, ctx.scope, id);
}
