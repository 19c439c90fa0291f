import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { spawnChild, stopChild } from "@/scripts/child";

const startScript = fileURLToPath(new URL("../../scripts/start.ts", import.meta.url));

/** Starts what `npm start` starts, with these variables, and waits until it says that it is ready. */
export async function startInstallation(env: Record<string, string>) {
  const output: string[] = [];
  let whenReady = () => {};
  const ready = new Promise<void>((resolve) => {
    whenReady = resolve;
  });
  const child = spawnChild(startScript, {
    env: { DATABASE_URL: "", AUTH_SECRET: "", ENCRYPTION_KEY: "", ...env },
    execArgv: ["--import", "tsx"],
    isShown: (line) => {
      output.push(line);
      if (line.includes("Proofdesk is ready")) whenReady();
      return false;
    },
  });
  const ended = once(child, "close").then(() => {
    throw new Error(`The installation ended:\n${output.join("\n")}`);
  });
  await Promise.race([ready, ended]);
  return { child, output, stop: () => stopChild(child) };
}
