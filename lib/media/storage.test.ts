import { randomBytes } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { env } from "@/lib/env";
import { passportPicture } from "@/lib/testing/pictures";
import { get, put, remove } from "./storage";

const newKey = () => `${crypto.randomUUID()}/original`;

/** Where the files of an id lie, found without asking the store. */
async function filesOf(key: string) {
  const root = join(env().DATA_DIR, "media");
  const names = await readdir(root, { recursive: true });
  return names.filter((name) => name.includes(key.split("/")[0] ?? "")).map((name) => join(root, name));
}

test("what was put can be got, replaced and removed", async () => {
  const key = newKey();
  for (const bytes of [randomBytes(0), randomBytes(1), randomBytes(300_000)]) {
    await put(key, bytes);
    expect(await get(key)).toEqual(bytes);
  }
  expect(await filesOf(key)).toHaveLength(1);
  await remove(key);
  await remove(key);
  expect(await get(key)).toBeUndefined();
  expect(await filesOf(key)).toEqual([]);
});

test("the disk does not hold the picture", async () => {
  const key = newKey();
  const picture = await passportPicture();
  await put(key, picture);
  const [path = ""] = await filesOf(key);
  const stored = await readFile(path);
  expect(stored.length).toBeGreaterThan(picture.length);
  for (let at = 0; at + 32 <= picture.length; at += 1024)
    expect(stored.includes(picture.subarray(at, at + 32))).toBe(false);
});

test("a file put in another's place, or altered, does not open", async () => {
  const [one, other] = [newKey(), newKey()];
  await put(one, Buffer.from("one"));
  await put(other, Buffer.from("other"));
  const [onePath = ""] = await filesOf(one);
  const [otherPath = ""] = await filesOf(other);
  await writeFile(onePath, await readFile(otherPath));
  await expect(get(one)).rejects.toThrow();
  const altered = await readFile(otherPath);
  altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
  await writeFile(otherPath, altered);
  await expect(get(other)).rejects.toThrow();
});

test("of many who write one key at once, one whole value stays", async () => {
  const key = newKey();
  const values = Array.from({ length: 12 }, () => randomBytes(50_000));
  await Promise.all(values.map((value) => put(key, value)));
  const left = await get(key);
  expect(values.some((value) => left?.equals(value))).toBe(true);
  expect(await filesOf(key)).toHaveLength(1);
});

const id = crypto.randomUUID();

test.each([
  "",
  id,
  `${id}/`,
  `${id}/../x`,
  `../${id}/view`,
  `/etc/passwd`,
  `${id}/view/..`,
  `${id}/view\0`,
  `${id}/view\n`,
  `${id}\\view`,
  `${id}/View`,
  `..${id.slice(2)}/view`,
])("%j is no key", async (key) => {
  await expect(put(key, Buffer.from("x"))).rejects.toThrow("not a storage key");
  await expect(get(key)).rejects.toThrow("not a storage key");
  await expect(remove(key)).rejects.toThrow("not a storage key");
});
