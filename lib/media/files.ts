import { log } from "@/lib/log";
import { get, put, remove } from "./storage";

export const originalKey = (pictureId: string) => `${pictureId}/original`;
export const viewKey = (pictureId: string) => `${pictureId}/view`;

export async function writePictureFiles(pictureId: string, original: Uint8Array, view: Uint8Array) {
  await put(originalKey(pictureId), original);
  await put(viewKey(pictureId), view);
}

/** The same picture under another id: encrypted anew, so that each can be erased by itself. */
export async function copyPictureFiles(from: string, to: string) {
  for (const key of [originalKey, viewKey]) {
    const bytes = await get(key(from));
    if (!bytes) throw new Error(`the file ${key(from)} is missing from storage`);
    await put(key(to), bytes);
  }
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
