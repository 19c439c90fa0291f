import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { maxViewEdge } from "@/lib/core/document/picture";
import { invalid } from "@/lib/core/errors";
import { queueOf } from "@/lib/core/queue";
import { tooManyPixels } from "../too-many-pixels";

type ConvertedKind = "heic" | "pdf";

const usual = { seconds: 15, libraryMegabytes: 512, heapMegabytes: 256 };
type Limits = Partial<typeof usual>;

/** Not beside this file, which a build puts elsewhere; both servers and workers run in the project's folder. */
const program = () => join(process.cwd(), "lib/media/convert/child.mjs");

const exitCodes = { done: 0, tooManyPixels: 3 };

/** Each may take all of its limits, so one at a time. */
const inLine = queueOf(1);

async function run(kind: ConvertedKind, bytes: Buffer, maxPixels: number, limits: typeof usual) {
  const child = spawn(
    process.execPath,
    [
      // What the libraries decode into, in pages of 64 kB; and the rest.
      `--wasm-max-mem-pages=${limits.libraryMegabytes * 16}`,
      `--max-old-space-size=${limits.heapMegabytes}`,
      ...[program(), kind, String(maxPixels), String(maxViewEdge)],
    ],
    // No environment: whoever breaks into it finds no secrets.
    {
      env: { NODE_ENV: "production" },
      stdio: ["pipe", "pipe", "ignore"],
      timeout: limits.seconds * 1000,
      killSignal: "SIGKILL",
    },
  );
  // A child that ends before it has read all of it says so by its exit code.
  child.stdin.on("error", () => {});
  child.stdin.end(bytes);
  const [jpeg, [code]] = await Promise.all([buffer(child.stdout), once(child, "close")]);
  return { jpeg, code: code as number | null };
}

/** A JPEG of what is in the file: the picture, or a document's first page. In a process of its own, with limits. */
export const convert = (
  kind: ConvertedKind,
  bytes: Buffer,
  maxPixels: number,
  limits: Limits = {},
): Promise<Buffer> =>
  inLine(async () => {
    const { jpeg, code } = await run(kind, bytes, maxPixels, { ...usual, ...limits });
    if (code === exitCodes.tooManyPixels) throw tooManyPixels(maxPixels);
    if (code !== exitCodes.done)
      throw invalid("This file cannot be read. Please take a picture of it, or choose another.");
    return jpeg;
  });
