import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { sealedPlaces } from "@/lib/encryption/places";
import { environmentWith } from "@/lib/env";
import { startFreshDatabase } from "@/lib/testing/fresh-database";
import { root } from "./root";

// What is tested here is a whole installation: its own database, its own folder, processes that are killed.

type Said = { lines: string[]; child: ChildProcess; ended: Promise<unknown> };

function run(args: string[], values: Record<string, string>): Said {
  const env = environmentWith({ ...values, npm_lifecycle_event: "" });
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    ...{ cwd: root, env, stdio: ["ignore", "pipe", "pipe"] },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: string[] = [];
  if (child.stdout) createInterface(child.stdout).on("line", (line) => lines.push(line));
  if (child.stderr) createInterface(child.stderr).on("line", (line) => lines.push(line));
  return { lines, child, ended: once(child, "exit") };
}

/** Something sealed of every kind that is easily made, and pictures. */
const prepareScript = `
  const { systemContext } = await import("@/lib/context");
  const { createIntegration } = await import("@/lib/integrations/create");
  const { addCredential } = await import("@/lib/integrations/credentials");
  const { addEndpoint } = await import("@/lib/webhooks/endpoints");
  const { getSigningKey } = await import("@/lib/oauth/signing-keys");
  const { answerOnce } = await import("@/lib/integrations/answer-once");
  const { createVerification } = await import("@/lib/verifications/create");
  const { sealText } = await import("@/lib/secrets/seal");
  const { upsertSetting } = await import("@/db/queries/installation");
  const { put } = await import("@/lib/media/storage");
  const ctx = systemContext();
  const { integration } = await createIntegration(ctx, { name: "Sealed", environment: "test" });
  for (let each = 0; each < 230; each++)
    await addCredential(ctx, integration.id, { kind: "shared_secret", label: "S", identifier: crypto.randomUUID(), secret: "secret " + each });
  await addEndpoint(ctx, integration, { url: "https://client.example/", types: ["event"] });
  await getSigningKey(ctx, new Date());
  const { id } = await createVerification(ctx, integration, {});
  for (const key of ["a", "b:c"])
    await answerOnce(ctx, integration, { key, request: Buffer.from("") }, async () => ({ verificationId: id, body: "answer" }));
  await upsertSetting(ctx.db, "single_sign_on", { secretEncrypted: sealText("sso", "single-sign-on") }, new Date());
  for (let each = 0; each < 120; each++) {
    const picture = crypto.randomUUID();
    await put(picture + "/original", Buffer.from(picture));
    await put(picture + "/at0", Buffer.from(picture));
  }
  process.exit(0);
`;

/** A server that was started before: goes on sealing and opening, and says what it could not open. */
const serverScript = `
  const { systemContext } = await import("@/lib/context");
  const { listSharedSecrets, addCredential } = await import("@/lib/integrations/credentials");
  const { listIntegrations } = await import("@/lib/integrations/get");
  const { put, get } = await import("@/lib/media/storage");
  const ctx = systemContext();
  const [integration] = await listIntegrations(ctx);
  for (let round = 0; ; round++) {
    try {
      const picture = crypto.randomUUID();
      await put(picture + "/original", Buffer.from(picture));
      if (String(await get(picture + "/original")) !== picture) throw new Error("another picture");
      await addCredential(ctx, integration.id, { kind: "shared_secret", label: "S", identifier: picture, secret: picture });
      if (!(await listSharedSecrets(ctx, integration.id)).includes(picture)) throw new Error("no such secret");
      if (round % 10 === 0) console.log("ok");
    } catch (error) {
      console.log("failed " + error.message);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
`;

/** Opens everything with the keys that this process was given, and says how much of it needs another. */
const openScript = `
  const { systemContext } = await import("@/lib/context");
  const { resealRows } = await import("@/lib/encryption/reseal-rows");
  const { resealFiles } = await import("@/lib/encryption/reseal-files");
  const { newTally } = await import("@/lib/encryption/tally");
  const tally = newTally(() => {});
  await resealRows(systemContext(), tally);
  await resealFiles(tally);
  console.log(JSON.stringify(tally));
  process.exit(0);
`;

/** A rotation that is killed as it says this, and not a moment after. */
const rotationKilledAt = (moment: string) => `
  const say = console.log;
  console.log = (line) => {
    say(line);
    if (line.startsWith("${moment}")) process.kill(process.pid, "SIGKILL");
  };
  await import("./scripts/rotate-key.ts");
`;

const evaluate = (script: string) => ["--input-type=module", "--eval", script];

async function newInstallation() {
  const { url, ctx, stop } = await startFreshDatabase();
  const folder = mkdtempSync(join(tmpdir(), "proofdesk-rotate-"));
  onTestFinished(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, "secrets.json");
  const [AUTH_SECRET, ENCRYPTION_KEY] = [
    randomBytes(32).toString("base64"),
    randomBytes(32).toString("base64"),
  ];
  writeFileSync(file, JSON.stringify({ AUTH_SECRET, ENCRYPTION_KEY }));
  const kept = () => JSON.parse(readFileSync(file, "utf8"));
  const where = { DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: "error" };
  const started = { ...where, AUTH_SECRET, ENCRYPTION_KEY };
  const command = { ...where, AUTH_SECRET: "", ENCRYPTION_KEY: "", ENCRYPTION_KEY_PREVIOUS: "" };
  return { ctx, kept, started, command, where };
}

const opened = async (values: Record<string, string>) => {
  const { lines, ended } = run(evaluate(openScript), values);
  await ended;
  return JSON.parse(lines.at(-1) ?? "{}");
};

test("a rotation that is killed goes on, while a server runs, and only then forgets the old key", async () => {
  const { kept, started, command, where } = await newInstallation();
  await run(evaluate(prepareScript), started).ended;
  const before = await opened(started);
  expect(before).toMatchObject({ resealed: 0, lost: 0 });
  expect(before.seen).toBeGreaterThan(470);

  const server = run(evaluate(serverScript), started);
  await expect.poll(() => server.lines.length).toBeGreaterThan(1);
  const killedAt = ["A new key is made", "keys: ", "pictures: "];
  for (const moment of killedAt) {
    const rotation = run(evaluate(rotationKilledAt(moment)), command);
    await rotation.ended;
    expect(rotation.child.signalCode, rotation.lines.join("\n")).toBe("SIGKILL");
    expect(kept().previousEncryptionKeys, moment).toEqual([started.ENCRYPTION_KEY]);
    expect(kept().ENCRYPTION_KEY).not.toBe(started.ENCRYPTION_KEY);
  }
  const last = run(["scripts/rotate-key.ts"], command);
  await last.ended;
  expect(last.child.exitCode, last.lines.join("\n")).toBe(0);
  expect(last.lines.at(-1)).toContain("the old one is forgotten");
  expect(kept().previousEncryptionKeys).toBeUndefined();
  expect(JSON.stringify(kept())).not.toContain(started.ENCRYPTION_KEY);

  const rounds = server.lines.length;
  await expect.poll(() => server.lines.length).toBeGreaterThan(rounds + 2);
  server.child.kill("SIGKILL");
  expect(server.lines.filter((line) => line !== "ok")).toEqual([]);

  const elsewhere = mkdtempSync(join(tmpdir(), "proofdesk-rotate-"));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  const now = await opened({ ...started, ENCRYPTION_KEY: kept().ENCRYPTION_KEY });
  expect(now).toMatchObject({ resealed: 0, lost: 0 });
  const rowsByTheOld = await opened({ ...where, ...started, DATA_DIR: elsewhere });
  expect(rowsByTheOld.lost).toBe(rowsByTheOld.seen);
});

test("with a key from the environment the operator is told what to set", async () => {
  const { kept, started, command } = await newInstallation();
  await run(evaluate(prepareScript), started).ended;
  const given = { ...command, AUTH_SECRET: started.AUTH_SECRET, ENCRYPTION_KEY: started.ENCRYPTION_KEY };
  const asked = run(["scripts/rotate-key.ts"], given);
  await asked.ended;
  expect(asked.child.exitCode).toBe(1);
  expect(asked.lines.join(" ")).toContain("ENCRYPTION_KEY_PREVIOUS");

  const next = randomBytes(32).toString("base64");
  const both = { ...given, ENCRYPTION_KEY: next, ENCRYPTION_KEY_PREVIOUS: started.ENCRYPTION_KEY };
  const rotation = run(["scripts/rotate-key.ts"], both);
  await rotation.ended;
  expect(rotation.lines.at(-1)).toContain("Unset ENCRYPTION_KEY_PREVIOUS");
  expect(kept().ENCRYPTION_KEY, "what is not used is left alone").toBe(started.ENCRYPTION_KEY);
  writeFileSync(
    join(command.DATA_DIR, "secrets.json"),
    JSON.stringify({ AUTH_SECRET: started.AUTH_SECRET, ENCRYPTION_KEY: next }),
  );
  expect(await opened({ ...given, ENCRYPTION_KEY: next })).toMatchObject({ resealed: 0, lost: 0 });
});

test("every column that holds something sealed is known", async () => {
  const { ctx } = await newInstallation();
  const columns = await ctx.db.execute<{ place: string }>(sql`
    select table_name || '.' || column_name as place from information_schema.columns
    where table_schema = 'public' and column_name like '%encrypted' order by 1`);
  expect(sealedPlaces.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(
    [...columns].map(({ place }) => place),
  );
});
