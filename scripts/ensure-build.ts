import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exclusively } from "@/db/embedded/exclusively";
import { enter, leave, othersIn } from "@/db/embedded/presence";
import { captureFolder, manifestName } from "@/lib/capture-assets/manifest";
import { spawnChild, stopChild } from "./child";
import { fingerprint } from "./fingerprint";
import type { Lifetime } from "./lifetime";
import { Refusal } from "./refusal";
import { root } from "./root";

export const nextProgram = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Written when a build is whole; Next itself removes it when the next one begins. */
const stampFile = join(root, ".next", "built-from");

/** Who serves this build. Not in `.next`, which may belong to someone else. */
const servers = join(
  tmpdir(),
  `proofdesk-${process.getuid?.() ?? ""}-${createHash("sha256").update(root).digest("hex").slice(0, 12)}`,
);

/** Next's own mark of a whole build, and ours of the end user's page. */
const isWhole = () =>
  existsSync(join(root, ".next", "BUILD_ID")) && existsSync(join(captureFolder(root), manifestName));

const isBuiltFrom = (wanted: string) =>
  isWhole() && existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted;

async function buildCapture() {
  // Imported here, because whoever finds a build has no need of a compiler.
  const { bundleCapture } = await import("./capture/bundle");
  const { writeBundle } = await import("./capture/write");
  await writeBundle(await bundleCapture());
}

async function build(wanted: string, lifetime: Lifetime) {
  const [other] = othersIn(servers);
  if (other) {
    throw new Refusal(
      `The code has changed, and process ${other.pid} still serves the build from before: stop it first, because building would take its files away.`,
    );
  }
  console.log("Building for this code, which takes a minute …");
  rmSync(stampFile, { force: true });
  const output: string[] = [];
  const child = spawnChild(nextProgram, {
    args: ["build", root],
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    isShown: (line) => {
      output.push(line);
      return false;
    },
  });
  await lifetime.onEnd(() => stopChild(child));
  const [code] = await once(child, "close");
  if (code === 0) await buildCapture();
  if (code !== 0 || !isWhole()) throw new Refusal(`${output.join("\n")}\n\nThe build failed.`);
  writeFileSync(stampFile, wanted);
}

/** Builds unless there is a whole build of this very code. Of several who want it at once, one builds. */
export const ensureBuild = (lifetime: Lifetime, whenBuilt: () => void = () => {}) =>
  exclusively(
    `${root} build`,
    async () => {
      const wanted = fingerprint(root);
      if (!isBuiltFrom(wanted)) await build(wanted, lifetime);
      whenBuilt();
    },
    () => console.log("Waiting for another process that builds …"),
  );

/** The same, and keeps others from building while this process serves it. */
export async function ensureBuildToServe(lifetime: Lifetime) {
  await ensureBuild(lifetime, () => enter(servers));
  await lifetime.onEnd(async () => leave(servers));
}
