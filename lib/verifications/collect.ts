import { setPictureStage } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import type { MediaContext } from "@/lib/core/document/document";
import type { PictureProblem } from "@/lib/core/document/picture";
import { AppError, conflict, invalid } from "@/lib/core/errors";
import { isOpen } from "@/lib/core/verification/status";
import { applyEvent } from "./apply";
import { getVerification } from "./get";
import { handInPicture } from "./hand-in";
import { listMissing } from "./missing";

type Collected = {
  /** Why the picture does not count; empty where it does. */
  problems: PictureProblem[];
  missing: MediaContext[];
};

/**
 * Takes a picture from a client that has its own camera. One that is found wanting is kept as preliminary and asked for
 * again; a test that simulates the result does not look. The last one that counts hands the attempt in, where `sendable`
 * are those that this client can take.
 */
export async function collectPicture(
  ctx: Ctx,
  id: string,
  { context, bytes, sendable }: { context: MediaContext; bytes: Buffer; sendable: readonly MediaContext[] },
): Promise<Collected> {
  const { status, simulation } = await getVerification(ctx, id);
  if (status === "expired" || status === "abandoned") throw invalid("This session has expired.");
  if (!isOpen(status)) throw conflict("Everything has been handed in.");
  const picture = await handInPicture(ctx, id, { context, stage: "final" }, bytes);
  const problems = simulation ? [] : (picture.quality?.problems ?? []);
  if (problems.length > 0) await setPictureStage(ctx.db, ctx.scope, picture.id, "preliminary");
  const missing = (await listMissing(ctx, id)).filter((context) => sendable.includes(context));
  if (missing.length === 0) await handIn(ctx, id);
  return { problems, missing };
}

async function handIn(ctx: Ctx, id: string) {
  try {
    await applyEvent(ctx, id, "submit");
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // Of two last pictures at once the other was quicker.
    if (isOpen((await getVerification(ctx, id)).status)) throw error;
  }
}
