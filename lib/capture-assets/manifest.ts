import { join } from "node:path";
import { isDevelopment } from "@/lib/env";

/** What the build of the end user's page is made of. Every name carries a hash of its content. */
export type CaptureManifest = {
  script: string;
  style: string;
  /** What the script imports at once. */
  imports: string[];
  /** The words of each language, with what they import. */
  languages: Record<string, string[]>;
  /** All that is served. */
  files: string[];
};

/** Written last: where it stands, all of its files do. */
export const manifestName = "manifest.json";

/** Beside the name of a file, for the same content compressed. */
export const encodings = { br: ".br", gzip: ".gz" } as const;
export type Encoding = keyof typeof encodings;

/** Not in `.next`, which Next empties as it likes. */
export const captureFolder = (root = process.cwd()) =>
  join(/* turbopackIgnore: true */ root, ".capture", isDevelopment() ? "development" : "production");
