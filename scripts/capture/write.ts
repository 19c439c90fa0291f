import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { captureFolder, encodings, manifestName } from "@/lib/capture-assets/manifest";
import { root } from "../root";
import type { Bundle } from "./bundle";

const compressors = {
  br: (content: Uint8Array) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength },
    }),
  gzip: (content: Uint8Array) => promisify(gzip)(content, { level: 9 }),
};

/** Puts a build where it is served from. The manifest comes last: until then the one before is whole. */
export async function writeBundle({ manifest, files }: Bundle) {
  const folder = captureFolder(root);
  await mkdir(folder, { recursive: true });
  const written = await Promise.all(
    [...files].map(async ([name, content]) => {
      const forms = [
        [name, content] as const,
        [`${name}${encodings.br}`, await compressors.br(content)] as const,
        [`${name}${encodings.gzip}`, await compressors.gzip(content)] as const,
      ];
      for (const [file, bytes] of forms) await writeFile(join(folder, file), bytes);
      return forms.map(([file]) => file);
    }),
  );
  const draft = join(folder, `${manifestName}.new`);
  await writeFile(draft, JSON.stringify(manifest));
  await rename(draft, join(folder, manifestName));
  const current = new Set([manifestName, ...written.flat()]);
  for (const file of await readdir(folder)) if (!current.has(file)) await rm(join(folder, file));
}
