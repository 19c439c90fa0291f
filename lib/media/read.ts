import { findMedia } from "@/db/queries/media";
import { recordLook } from "@/lib/audit/look";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { originalKey, viewKey } from "./files";
import { get } from "./storage";

export type PictureBytes = { bytes: Buffer; mimeType: string };

async function findPicture(ctx: Ctx, id: string) {
  const picture = isUuid(id) ? await findMedia(ctx.db, ctx.scope, id) : undefined;
  if (!picture) throw notFound("picture");
  const { verificationId: targetId, integrationId } = picture;
  await recordLook(ctx, { action: "picture.look", targetId, integrationId });
  return picture;
}

async function readFile(key: string) {
  const bytes = await get(key);
  if (!bytes) throw new Error(`the file ${key} is missing from storage`);
  return bytes;
}

/** The upright view: a JPEG without metadata, which is what people are shown. */
export async function readPicture(ctx: Ctx, id: string): Promise<PictureBytes> {
  const picture = await findPicture(ctx, id);
  return { bytes: await readFile(viewKey(picture.id)), mimeType: "image/jpeg" };
}

/** The bytes as the end user sent them, but for what they said of the place and the device. */
export async function readOriginal(ctx: Ctx, id: string): Promise<PictureBytes> {
  const picture = await findPicture(ctx, id);
  return { bytes: await readFile(originalKey(picture.id)), mimeType: picture.mimeType };
}
