import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium as playwrightChromium } from "@playwright/test";
import { exclusively } from "@/db/embedded/exclusively";
import { environmentWith, readEnv } from "@/lib/env";
import { Refusal } from "./refusal";
import { root } from "./root";

export type Chromium = { executablePath: string; env: Record<string, string> };

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const unpacked = join(root, "node_modules", ".cache", "proofdesk", "chromium");

const unpacking = `await (await import("@sparticuz/chromium")).default.executablePath();`;

const fontsConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;

/** npm brings this one; it is packed, and with it the libraries and fonts that a bare machine lacks. */
export async function unpackChromium(folder: string): Promise<Chromium> {
  await exclusively(folder, async () => {
    if (existsSync(folder)) return;
    const half = `${folder}.${process.pid}`;
    mkdirSync(half, { recursive: true });
    // It unpacks into the temporary folder, and its libraries only where it believes to be on this platform.
    const env = environmentWith({ TMPDIR: half, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
    const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", unpacking], {
      cwd: root,
      env,
      stdio: "inherit",
    });
    if (status !== 0) throw new Refusal("The Chromium that npm brought could not be unpacked.");
    writeFileSync(join(half, "fonts", "fonts.conf"), fontsConfiguration(folder));
    renameSync(half, folder);
  });
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

function downloadChromium(): Chromium | undefined {
  const program = join(root, "node_modules", ".bin", "playwright");
  spawnSync(program, ["install", "chromium"], { stdio: "inherit" });
  const executablePath = playwrightChromium.executablePath();
  return existsSync(executablePath) ? { executablePath, env: {} } : undefined;
}

/** A Chromium that runs here: the one named, an installed one, the one npm brought, else one from the network. */
export async function findChromium(): Promise<Chromium> {
  const { CHROMIUM } = readEnv();
  if (CHROMIUM && !existsSync(CHROMIUM))
    throw new Refusal(`CHROMIUM is "${CHROMIUM}", but there is no such file.`);
  const installed = CHROMIUM ?? usualPlaces.find((place) => existsSync(place));
  if (installed) return { executablePath: installed, env: {} };
  if (process.platform === "linux" && process.arch === "x64") return unpackChromium(unpacked);
  const found = downloadChromium();
  if (!found) throw new Refusal("No Chromium was found or could be fetched: install one, or set CHROMIUM.");
  return found;
}
