import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDevelopment } from "@/lib/env";
import { type CaptureManifest, captureFolder, type Encoding, encodings, manifestName } from "./manifest";

const readManifest = async () =>
  JSON.parse(
    await readFile(join(/* turbopackIgnore: true */ captureFolder(), manifestName), "utf8"),
  ) as CaptureManifest;

let kept: Promise<CaptureManifest> | undefined;

/** The build that is served; in development an edit makes a new one. */
export function getCaptureManifest(): Promise<CaptureManifest> {
  if (isDevelopment()) return readManifest();
  kept ??= readManifest();
  return kept;
}

const contents = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

const readAsset = async (file: string) =>
  new Uint8Array(await readFile(join(/* turbopackIgnore: true */ captureFolder(), file)));

const types: Record<string, string> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
};

/** A file of the build as its bytes travel, or undefined where the build has none of this name. */
export async function findCaptureAsset(name: string, encoding: Encoding | undefined) {
  const { files } = await getCaptureManifest();
  const type = types[name.split(".").at(-1) ?? ""];
  if (!files.includes(name) || !type) return undefined;
  const file = encoding ? `${name}${encodings[encoding]}` : name;
  const content = contents.get(file) ?? readAsset(file);
  // The name changes with the content, so what was read once stays true.
  contents.set(file, content);
  return { type, content: await content };
}
