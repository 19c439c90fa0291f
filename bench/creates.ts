/**
 * Sessions created per second through our API, against a bare `node:http` handler that does the same insert into the
 * same database, taking turns within one run: `npx tsx bench/creates.ts`. Needs a build (`npm start` makes one).
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { systemContext } from "@/lib/context";
import { provideEnv } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { createsPerSecond } from "./support/load";
import { median, withScratchDatabase } from "./support/scratch";

const connections = 16;
const seconds = 4;
const rounds = 5;
const ports = { bare: 4391, ours: 4392 };
const root = fileURLToPath(new URL("..", import.meta.url));

async function untilOpen(port: number) {
  for (let patience = 100; patience > 0; patience--) {
    const answers = await fetch(`http://127.0.0.1:${port}/v1/sessions`, { method: "OPTIONS" }).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await sleep(100);
  }
  throw new Error(`nothing answers on port ${port}`);
}

/** A server in a process of its own, with our environment. */
function serve(port: number, args: string[]): ChildProcess {
  provideEnv({ PORT: String(port), NODE_ENV: "production" });
  return spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

async function end(child: ChildProcess) {
  child.kill();
  await once(child, "exit");
}

await withScratchDatabase(async () => {
  const { apiKey } = await createIntegration(systemContext(), {
    name: "Bench",
    environment: "live",
    // Counted as always, but never refused.
    settings: { createsPerMinute: 1_000_000 },
  });
  const bare = serve(ports.bare, ["--import", "tsx", "bench/support/bare-server.ts"]);
  const ours = serve(ports.ours, ["node_modules/next/dist/bin/next", "start", "--port", String(ports.ours)]);
  try {
    await Promise.all([untilOpen(ports.bare), untilOpen(ports.ours)]);
    const targets = {
      bare: { port: ports.bare },
      ours: { port: ports.ours, headers: { "x-auth-client": apiKey } },
    };
    const rates: Record<keyof typeof targets, number[]> = { bare: [], ours: [] };
    for (const target of Object.values(targets)) await createsPerSecond(target, connections, 2);
    for (let round = 0; round < rounds; round++)
      for (const name of ["bare", "ours"] as const)
        rates[name].push(await createsPerSecond(targets[name], connections, seconds));
    const [bareRate, ourRate] = [median(rates.bare), median(rates.ours)];
    console.log(`creates per second on ${connections} connections, median of ${rounds} rounds`);
    console.log(`bare node:http + postgres.js  ${bareRate.toFixed(0)}`);
    console.log(`Proofdesk POST /v1/sessions   ${ourRate.toFixed(0)}`);
    console.log(`ratio                         ${(ourRate / bareRate).toFixed(2)}`);
  } finally {
    await Promise.all([end(bare), end(ours)]);
  }
});
process.exit(0);
