import { brotliCompressSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { type Bundle, bundleCapture } from "./bundle";

let bundle: Bundle;

beforeAll(async () => {
  bundle = await bundleCapture();
});

const compressed = (name: string) => brotliCompressSync(bundle.files.get(name) ?? Buffer.alloc(0)).byteLength;

/** The code for the desk is drawn by `qrcode`, which a phone never fetches. */
const allowed = [
  /^components\/capture\//,
  /^lib\/(core|format)\//,
  /^node_modules\/(preact|qrcode|dijkstrajs)\//,
];

test("what end users get holds nothing of the back office, of the server or of React", () => {
  expect(bundle.inputs).toContain("components/capture/capture-flow.tsx");
  expect(bundle.inputs.filter((input) => !allowed.some((place) => place.test(input)))).toEqual([]);
});

test("before the first photo less than 100 kB of script travel, in every language", () => {
  const { script, imports, languages, files } = bundle.manifest;
  const workers = files.filter((file) => file.startsWith("worker-"));
  expect(workers).toHaveLength(1);
  expect(Object.keys(languages)).toContain("en");
  for (const [language, words] of Object.entries(languages)) {
    const fetched = new Set([script, ...imports, ...words, ...workers]);
    const bytes = [...fetched].reduce((sum, file) => sum + compressed(file), 0);
    expect(bytes, language).toBeGreaterThan(10_000);
    expect(bytes, language).toBeLessThan(100_000);
  }
});

test("the words of a language travel alone", () => {
  const { script, imports, languages } = bundle.manifest;
  const own = Object.values(languages).map(([words]) => words);
  expect(new Set(own).size).toBe(own.length);
  for (const words of own) expect([script, ...imports]).not.toContain(words);
});

test("a name stands for one content, and phones of 2022 understand the colours", async () => {
  const again = await bundleCapture();
  expect(again.manifest).toEqual(bundle.manifest);
  for (const file of bundle.manifest.files) expect(file).toMatch(/^[\w-]+-[A-Z0-9]{8}\.(js|css)$/);
  const style = Buffer.from(bundle.files.get(bundle.manifest.style) ?? "").toString();
  expect(style).not.toContain("light-dark(");
  expect(style).toMatch(/@media ?\(prefers-color-scheme: ?dark\)\{@layer theme\{/);
});
