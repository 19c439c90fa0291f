import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { provideEnv, readEnv } from "@/lib/env";
import { watchCapture } from "./capture/watch";
import { keepRunning, spawnChild } from "./child";
import { nextProgram } from "./ensure-build";
import { type Lifetime, runScript } from "./lifetime";
import { prepare } from "./prepare";
import { root } from "./root";
import { seedInstallation } from "./seed";
import { summarise } from "./summary";
import { requirePort } from "./web";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const workerScript = fileURLToPath(new URL("./worker.ts", import.meta.url));

const spawnWeb = (port: number) => spawnChild(nextProgram, { args: ["dev", root, "--port", String(port)] });
const spawnWorker = () => spawnChild(tsx, { args: ["watch", "--clear-screen=false", workerScript] });

async function keep(name: string, spawn: () => ReturnType<typeof spawnChild>, lifetime: Lifetime) {
  const { stop, kill } = keepRunning(name, spawn(), spawn);
  await lifetime.onEnd(stop, kill);
}

await runScript(async (lifetime) => {
  const given = readEnv();
  await requirePort(given.PORT);
  provideEnv({ NODE_ENV: "development" });
  const env = await prepare(given, lifetime);
  const seeded = await seedInstallation(env);
  console.log(summarise(env, seeded, !given.DATABASE_URL));
  if (env.WORKER) await keep("worker", spawnWorker, lifetime);
  await watchCapture(lifetime);
  await keep("web server", () => spawnWeb(env.PORT), lifetime);
});
