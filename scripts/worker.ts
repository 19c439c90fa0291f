import { readEnv } from "@/lib/env";
import { runScript } from "./lifetime";
import { prepare } from "./prepare";

await runScript(async (lifetime) => {
  await prepare(readEnv(), lifetime);
  // Imported here, because what it imports reads the environment that `prepare` provides.
  const { runWorker } = await import("@/lib/jobs/worker");
  const { stop, finished } = await runWorker();
  await lifetime.onEnd(stop);
  if (!process.connected) console.log("The worker is running. Ctrl-C stops it.");
  await finished;
  if (!lifetime.isEnding()) throw new Error("The worker ended by itself.");
});
