import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { provideEnv } from "@/lib/env";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Serves the production build in a process of its own, with our environment; gives what ends it. */
export async function serveNext(port: number) {
  provideEnv({ PORT: String(port), NODE_ENV: "production", PUBLIC_URL: `http://localhost:${port}` });
  const args = ["node_modules/next/dist/bin/next", "start", "--port", String(port)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  for (let patience = 300; patience > 0; patience--) {
    const answers = await fetch(`http://localhost:${port}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) break;
    await sleep(100);
  }
  return async () => {
    child.kill();
    await once(child, "exit");
  };
}
