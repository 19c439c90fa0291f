import type { Ctx } from "@/lib/context";
import type { PictureContext, PictureStage } from "@/lib/core/document/document";
import { pictureTypes } from "@/lib/core/document/picture";
import type { Picture } from "@/lib/core/verification/verification";
import { addPicture } from "@/lib/media/add";
import { applyEvent } from "./apply";
import { getVerification } from "./get";
import { ensureStarted } from "./start";

// What a client does in the end user's place.

const clientTerms = {
  // A client may submit what its end user never opened, so a picture does not start it: nobody came to our page.
  statuses: ["created", "started"],
  // Clients cut faces and codes out of larger pictures.
  minShortEdge: 1,
  // Theirs are shown to others as they are, and not every browser shows the rest.
  accepted: pictureTypes,
  source: "client",
} as const;

/** Adds a picture on the end user's behalf. One that was sent back gets its next attempt with the first new picture. */
export async function handInPicture(
  ctx: Ctx,
  id: string,
  { context, stage }: { context: PictureContext; stage: PictureStage },
  bytes: Buffer,
): Promise<Picture> {
  await openNextAttempt(ctx, id);
  return addPicture(ctx, id, context, bytes, { ...clientTerms, stage });
}

async function openNextAttempt(ctx: Ctx, id: string) {
  if ((await getVerification(ctx, id)).status !== "resubmission_requested") return;
  await ensureStarted(ctx, id, () => applyEvent(ctx, id, "start"));
}
