import { fileURLToPath } from "node:url";
import { provideEnv, readEnv } from "@/lib/env";
import { keepRunning, spawnChild } from "./child";
import { ensureBuildToServe } from "./ensure-build";
import { type Lifetime, runScript } from "./lifetime";
import { prepare } from "./prepare";
import { seedInstallation } from "./seed";
import { summarise } from "./summary";
import { requirePort, startWeb } from "./web";

const workerScript = fileURLToPath(new URL("./worker.ts", import.meta.url));
const spawnWorker = () => spawnChild(workerScript, { execArgv: ["--import", "tsx"] });

async function startWorker(lifetime: Lifetime) {
  const { stop, kill } = keepRunning("worker", spawnWorker(), spawnWorker);
  await lifetime.onEnd(stop, kill);
}

await runScript(async (lifetime) => {
  const given = readEnv();
  await requirePort(given.PORT);
  provideEnv({ NODE_ENV: "production" });
  const env = await prepare(given, lifetime);
  const seeded = await seedInstallation(env);
  await ensureBuildToServe(lifetime);
  if (env.WORKER) await startWorker(lifetime);
  await startWeb(env.PORT, lifetime);
  console.log(summarise(env, seeded, !given.DATABASE_URL));
});
