import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environmentWith } from "@/lib/env";
import { findChromium } from "./chromium";
import { ensureBuild } from "./ensure-build";
import { type Lifetime, runScript } from "./lifetime";
import { Refusal } from "./refusal";
import { root } from "./root";
import { add, type Count, closingLine, countJourneys, countUnitTests, nothing } from "./test-count";

type Part = "static" | "unit" | "e2e";
type Stage = { part: Part; name: string; run: () => Promise<boolean>; count?: () => Count };

/** Runs a program of node_modules; what a quiet one has to say is shown only when it fails. */
async function run([program = "", ...args]: string[], lifetime: Lifetime, { isQuiet = true, env = {} } = {}) {
  const child = spawn(join(root, "node_modules", ".bin", program), args, {
    cwd: root,
    env: environmentWith(env),
    stdio: ["ignore", isQuiet ? "pipe" : "inherit", isQuiet ? "pipe" : "inherit"],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => output.push(chunk));
  await lifetime.onEnd(async () => void child.kill());
  const [code] = await once(child, "close");
  if (code !== 0) process.stdout.write(Buffer.concat(output));
  return code === 0;
}

function listStages(lifetime: Lifetime, reports: string): Stage[] {
  const [unit, journeys] = [join(reports, "unit.json"), join(reports, "journeys.json")];
  const quietly = (...command: string[]) => run(command, lifetime);
  const aloud = (command: string[], env = {}) => run(command, lifetime, { isQuiet: false, env });
  return [
    {
      part: "static",
      name: "Types",
      run: async () => (await quietly("next", "typegen")) && quietly("tsc", "--noEmit"),
    },
    { part: "static", name: "Lint and format", run: () => quietly("biome", "check", ".") },
    { part: "static", name: "Dead code", run: () => quietly("knip") },
    {
      part: "unit",
      name: "Unit tests",
      run: () =>
        aloud(["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unit}`]),
      count: () => countUnitTests(unit),
    },
    {
      part: "e2e",
      name: "Build and browser",
      run: async () => {
        await Promise.all([ensureBuild(lifetime), findChromium()]);
        return true;
      },
    },
    {
      part: "e2e",
      name: "Journeys",
      run: () =>
        aloud(["playwright", "test", "--forbid-only", "--reporter=list,json"], {
          PLAYWRIGHT_JSON_OUTPUT_FILE: journeys,
        }),
      count: () => countJourneys(journeys),
    },
  ];
}

async function runStage({ name, run }: Stage) {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  const passed = await run();
  console.log(`   ${passed ? "done" : "failed"} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return passed;
}

async function runStages(stages: Stage[]) {
  let count = nothing;
  for (const stage of stages) {
    const passed = await runStage(stage);
    count = add(count, stage.count?.() ?? nothing);
    if (!passed) return { count, failedAt: stage.name };
  }
  return { count, failedAt: undefined };
}

await runScript(async (lifetime) => {
  const wanted = process.argv.slice(2);
  const parts: string[] = ["static", "unit", "e2e"] satisfies Part[];
  const unknown = wanted.find((part) => !parts.includes(part));
  if (unknown) throw new Refusal(`There is no part "${unknown}" of the tests, but ${parts.join(", ")}.`);

  const reports = mkdtempSync(join(tmpdir(), "proofdesk-reports-"));
  await lifetime.onEnd(async () => rmSync(reports, { recursive: true }));
  const stages = listStages(lifetime, reports).filter(
    ({ part }) => wanted.length === 0 || wanted.includes(part),
  );
  const { count, failedAt } = await runStages(stages);
  if (lifetime.isEnding()) return;
  console.log(failedAt ? `\nStopped: ${failedAt.toLowerCase()} failed.` : "");
  console.log(closingLine(count));
  rmSync(reports, { recursive: true });
  process.exit(failedAt ? 1 : 0);
});
