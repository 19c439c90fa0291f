import type { RuntimeEnv } from "@/lib/env";
import type { SeedSummary } from "@/lib/seed/seed";
import { hasAdminPassword, secretsFile } from "./secrets";

function passwordLine({ adminPassword }: SeedSummary, folder: string) {
  if (adminPassword) return adminPassword;
  return hasAdminPassword(folder)
    ? `as set at first start (kept in ${secretsFile(folder)})`
    : "as given at first start";
}

/** What somebody needs to know to begin: where, with what, and how to end it. */
export function summarise(env: RuntimeEnv, seeded: SeedSummary, isEmbedded: boolean) {
  const { testIntegration } = seeded;
  const rows: [string, string][] = [
    ["Open", env.PUBLIC_URL],
    ["Sign in", seeded.adminEmail],
    ["Password", passwordLine(seeded, env.DATA_DIR)],
  ];
  if (testIntegration) {
    rows.push(
      ["", ""],
      ["Integration", testIntegration.name],
      ["API key", testIntegration.apiKey],
      ["Shared secret", testIntegration.sharedSecret],
    );
  }
  const database = isEmbedded ? "" : `, and the database ${new URL(env.DATABASE_URL).host}`;
  rows.push(["", ""], ["Data", `${env.DATA_DIR}${database}`], ["Stop", "Ctrl-C"]);
  const lines = rows.map(([label, value]) => `  ${label.padEnd(15)}${value}`.trimEnd());
  return ["", "  Proofdesk is ready", "", ...lines, ""].join("\n");
}
