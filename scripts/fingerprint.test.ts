import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fingerprint } from "./fingerprint";

function makeTree() {
  const root = mkdtempSync(join(tmpdir(), "proofdesk-tree-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of [
    "app/verifications",
    "components",
    "db",
    "lib",
    "public",
    "scripts/capture",
    "e2e",
    ".data",
  ]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, "app/verifications/page.tsx"), "one");
  writeFileSync(join(root, "package-lock.json"), "{}");
  return root;
}

test("a copy of the tree has the same fingerprint", () => {
  const root = makeTree();
  const copy = `${root}-copy`;
  cpSync(root, copy, { recursive: true });
  onTestFinished(() => rmSync(copy, { recursive: true }));
  expect(fingerprint(copy)).toBe(fingerprint(root));
});

test.each([
  "app/verifications/page.tsx",
  "package-lock.json",
  "next.config.mjs",
  "public/icon.svg",
  "lib/new.ts",
  "scripts/capture/bundle.ts",
])("%s goes into a build", (file) => {
  const root = makeTree();
  const before = fingerprint(root);
  writeFileSync(join(root, file), "two");
  expect(fingerprint(root)).not.toBe(before);
});

test.each([
  "lib/new.test.ts",
  "e2e/start.spec.ts",
  "scripts/start.ts",
  ".data/secrets.json",
  "README.md",
  "next-env.d.ts",
])("%s does not", (file) => {
  const root = makeTree();
  const before = fingerprint(root);
  writeFileSync(join(root, file), "two");
  expect(fingerprint(root)).toBe(before);
});
