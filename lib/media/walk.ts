import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/lib/env";

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\.)/;

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** When the youngest of these files was written; undefined where all are gone by now. */
async function youngest(paths: readonly string[]): Promise<Date | undefined> {
  const times = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ mtime }) => mtime,
        (error: unknown) => {
          if (isMissing(error)) return undefined;
          throw error;
        },
      ),
    ),
  );
  return times.reduce((latest, time) => (time && (!latest || time > latest) ? time : latest), undefined);
}

/** The ids of a folder that have files and all of them from before `before`. */
async function oldIn(folder: string, before: Date): Promise<string[]> {
  const names = await namesIn(folder);
  const found = new Set(names.flatMap((name) => idPattern.exec(name)?.[0] ?? []));
  const ids: string[] = [];
  for (const id of found) {
    const files = names.filter((name) => name.startsWith(`${id}.`));
    const written = await youngest(files.map((name) => join(folder, name)));
    if (written && written < before) ids.push(id);
  }
  return ids;
}

const keyPattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([a-z][a-z0-9]{0,19})$/;

/** The storage keys of all that is stored, a folder at a time; what was not written to its end is left out. */
export async function* storedKeys(): AsyncGenerator<{ id: string; key: string }[]> {
  const root = join(env().DATA_DIR, "media");
  for (const first of await namesIn(root))
    for (const second of await namesIn(join(root, first))) {
      const names = await namesIn(join(root, first, second));
      yield names.flatMap((name) => {
        const [, id, file] = keyPattern.exec(name) ?? [];
        return id ? [{ id, key: `${id}/${file}` }] : [];
      });
    }
}

/** All ids in storage with nothing younger than `before`, a folder at a time. */
export async function* oldIds(before: Date): AsyncGenerator<string[]> {
  const root = join(env().DATA_DIR, "media");
  for (const first of await namesIn(root))
    for (const second of await namesIn(join(root, first))) {
      const ids = await oldIn(join(root, first, second), before);
      if (ids.length > 0) yield ids;
    }
}
