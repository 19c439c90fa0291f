import { randomBytes, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FullConfig } from "@playwright/test";
import { pickPort } from "@/db/embedded/port";
import { provideEnv } from "@/lib/env";
import { startInstallation } from "./installation";
import { startReceiver } from "./receiver";

/** One installation for all journeys, real from end to end; every test process finds its values in the environment. */
export default async function setUp({ projects }: FullConfig) {
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-e2e-"));
  const receiver = await startReceiver();
  const port = await pickPort();
  const values = {
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    DATA_DIR: folder,
    DATABASE_URL: "",
    ADMIN_EMAIL: "admin@proofdesk.test",
    ADMIN_PASSWORD: randomBytes(12).toString("base64url"),
    SEED_DEMO: "true",
    SEED_API_KEY: randomUUID(),
    SEED_SHARED_SECRET: randomUUID(),
    SEED_SECRET_KEY: randomBytes(24).toString("base64url"),
    SEED_CLIENT_ID: randomUUID(),
    SEED_CLIENT_SECRET: randomBytes(24).toString("base64url"),
    SEED_WEBHOOK_URL: receiver.url,
    ALLOW_PRIVATE_WEBHOOKS: "true",
    ALLOW_PRIVATE_SSO: "true",
    WORKER: "true",
    LOG_LEVEL: "info",
  };
  const installation = await startInstallation(values);
  provideEnv(values);
  return async () => {
    await installation.stop();
    await receiver.close();
    await rm(folder, { recursive: true });
    const [project] = projects;
    if (!project) return;
    await mkdir(project.outputDir, { recursive: true });
    await writeFile(join(project.outputDir, "installation.log"), installation.output.join("\n"));
  };
}
