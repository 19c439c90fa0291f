import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SnippetLanguage } from "@/lib/core/integration/first-calls";
import { environmentWith } from "@/lib/env";

/** What runs each, and what the file must be called for it. */
const runners: Record<SnippetLanguage, { command: string; file: string }> = {
  curl: { command: "bash", file: "call.sh" },
  javascript: { command: process.execPath, file: "call.mjs" },
  python: { command: "python3", file: "call.py" },
};

/** Puts in what stands in angle brackets, and takes offence at what is left. */
export function fillIn(code: string, values: Record<string, string>): string {
  const filled = Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`<${name}>`, value),
    code,
  );
  const left = filled.match(/<[A-Za-z][\w .-]*>/);
  if (left) throw new Error(`nothing was put in for ${left[0]}`);
  return filled;
}

/** Starts a snippet in a folder of its own, where `files` lie. */
export async function startSnippet(
  language: SnippetLanguage,
  code: string,
  files: Record<string, string> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-snippet-"));
  const { command, file } = runners[language];
  for (const [name, text] of Object.entries({ ...files, [file]: code }))
    await writeFile(join(folder, name), text);
  const child = spawn(command, [file], {
    ...{ cwd: folder, timeout: 60_000 },
    // The test runner asks for colours, which would stand between the words.
    env: environmentWith({ FORCE_COLOR: "0" }),
  });
  let [output, faults] = ["", ""];
  child.stdout.on("data", (bytes) => {
    output += bytes;
  });
  child.stderr.on("data", (bytes) => {
    faults += bytes;
  });
  const ended = once(child, "close").then(
    ([code]) => code as number | null,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      throw new Error(`${command} IS MISSING HERE: snippets in ${language} cannot be run. Install it.`);
    },
  );
  return {
    output: () => output,
    faults: () => faults,
    ended: ended.finally(() => rm(folder, { recursive: true })),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Runs a snippet to its end and gives what it has printed. */
export async function runSnippet(...of: Parameters<typeof startSnippet>): Promise<string> {
  const running = await startSnippet(...of);
  const code = await running.ended;
  if (code !== 0) throw new Error(`ended with ${code}: ${running.faults()}`);
  return running.output();
}
