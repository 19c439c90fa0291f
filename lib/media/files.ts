import { log } from "@/lib/log";
import { put, remove } from "./storage";

export const originalKey = (pictureId: string) => `${pictureId}/original`;
export const viewKey = (pictureId: string) => `${pictureId}/view`;

export async function writePictureFiles(pictureId: string, original: Uint8Array, view: Uint8Array) {
  await put(originalKey(pictureId), original);
  await put(viewKey(pictureId), view);
}

/** For pictures whose row is gone or never came: a file that cannot be removed now is logged and left. */
export async function removePictureFiles(pictureId: string) {
  const results = await Promise.allSettled([originalKey(pictureId), viewKey(pictureId)].map(remove));
  for (const result of results)
    if (result.status === "rejected")
      log.error("a picture's file was left behind", { pictureId, error: result.reason });
}

/** For pictures that must go: throws where one cannot be removed now, so that whoever erases tries again. */
export async function erasePictureFiles(pictureId: string) {
  await Promise.all([originalKey(pictureId), viewKey(pictureId)].map(remove));
}
