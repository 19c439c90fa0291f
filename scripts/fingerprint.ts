import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a build is made from. */
const folders = ["app", "components", "db", "lib", "public", "scripts/capture"];
const rootFile = /^(?!next-env\.d\.ts$|vitest|playwright|drizzle|knip|biome).*\.(ts|mjs|json)$/;

function* filesOf(root: string): Generator<string> {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.isFile() && rootFile.test(entry.name)) yield entry.name;
  }
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { encoding: "utf8", recursive: true })) {
      const file = join(folder, name);
      if (!file.endsWith(".test.ts") && statSync(join(root, file)).isFile()) yield file;
    }
  }
}

/** Changes with any file that goes into a build. */
export function fingerprint(root: string) {
  const hash = createHash("sha256").update(process.version);
  for (const file of [...filesOf(root)].sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
