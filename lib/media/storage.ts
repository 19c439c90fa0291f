import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { env } from "@/lib/env";
import { reseal, seal, unseal } from "@/lib/secrets/seal";

/** An id and which file of it: nothing else ever becomes a path. */
const keyPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[a-z][a-z0-9]{0,19}$/;

const root = () => join(env().DATA_DIR, "media");

/** 65,536 folders, so that tens of millions of files stay some hundreds to a folder. */
function pathOf(key: string): string {
  if (!keyPattern.test(key)) throw new Error("not a storage key");
  const [id = "", name] = key.split("/");
  return join(root(), id.slice(0, 2), id.slice(2, 4), `${id}.${name}`);
}

async function syncFolder(path: string) {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A new folder survives a power cut only once the folder above it is synced as well. */
async function makeFolder(path: string) {
  const firstMade = await mkdir(path, { recursive: true, mode: 0o700 });
  if (!firstMade) return;
  for (let made = path; made.length >= firstMade.length; made = dirname(made))
    await syncFolder(dirname(made));
}

async function writeDurably(path: string, bytes: Uint8Array) {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Stores bytes under a key `<id>/<name>`, encrypted. When it returns they are on the disk; before, the key has what it had. */
export async function put(key: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(key);
  await makeFolder(dirname(path));
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    await writeDurably(unfinished, seal(bytes, key));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** The bytes under a key, or undefined where there are none. Throws where they were altered. */
export async function get(key: string): Promise<Buffer | undefined> {
  const path = pathOf(key);
  try {
    return unseal(await readFile(path), key);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * Seals the bytes under a key once more, with the encryption key of now; when they were stored, or undefined where that
 * had not to be done. They keep their time. A kill leaves either; what was removed meanwhile does not come back, but for a moment that the caller looks after.
 */
export async function resealFile(key: string): Promise<Date | undefined> {
  const path = pathOf(key);
  try {
    const sealed = reseal(await readFile(path), key);
    if (!sealed) return undefined;
    const { atime, mtime } = await stat(path);
    const unfinished = `${path}.reseal.part`;
    await rm(unfinished, { force: true });
    await writeDurably(unfinished, sealed);
    await utimes(unfinished, atime, mtime);
    if (await isThere(path)) await rename(unfinished, path);
    else await rm(unfinished, { force: true });
    return mtime;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Removes all keys of an id, and what an interrupted `put` has left of them. */
export async function removeAll(id: string): Promise<void> {
  const folder = dirname(pathOf(`${id}/all`));
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const name of names.filter((name) => name.startsWith(`${id}.`)))
    await rm(join(folder, name), { force: true });
}

/** Removes a key; does nothing where there is none. */
export async function remove(key: string): Promise<void> {
  await rm(pathOf(key), { force: true });
}
