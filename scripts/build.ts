import { ensureBuild } from "./ensure-build";
import { runScript } from "./lifetime";

await runScript(async (lifetime) => {
  await ensureBuild(lifetime);
  process.exit(0);
});
