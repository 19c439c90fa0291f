import type { RuntimeEnv } from "@/lib/env";
import { Refusal } from "./refusal";
import { keepAdminPassword } from "./secrets";

function refuseForeignKey(error: Error): never {
  if (!error.message.includes("unable to authenticate data")) throw error;
  throw new Refusal(
    "The database holds secrets that another ENCRYPTION_KEY has sealed: set that key, or bring back its secrets.json.",
  );
}

/** First administrator, demo company, demo verifications: what the first start makes, later ones only read. */
export async function seedInstallation(env: RuntimeEnv) {
  // Imported here, because what they import reads the environment that `prepare` provides.
  const { seed } = await import("@/lib/seed/seed");
  const { closeDatabase } = await import("@/db/client");
  const summary = await seed(env).catch(refuseForeignKey);
  if (summary.adminPassword) await keepAdminPassword(env.DATA_DIR, summary.adminPassword);
  await closeDatabase();
  return summary;
}
