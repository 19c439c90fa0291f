import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { systemContext } from "@/lib/context";
import { issueAccessToken } from "@/lib/oauth/access-token";
import { findOauthClient } from "@/lib/oauth/client";
import { createIntegration } from "./create";
import { listCredentials } from "./list-credentials";
import { createCredential, revokeCredential } from "./manage-credentials";

// This test commits, and those who ask are processes of their own.

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Asks every few milliseconds, by the memory that creations are answered from, and says when each is let in no more. */
const script = `
  const { findRememberedCaller, findRememberedKeyHolder } = await import("@/lib/integrations/remembered-caller");
  const { findTokenHolder } = await import("@/lib/oauth/access-token");
  const { systemContext } = await import("@/lib/context");
  const [apiKey, secretKey, token] = process.argv.slice(1);
  const asked = { apiKey: [findRememberedCaller, apiKey], secretKey: [findRememberedKeyHolder, secretKey], token: [findTokenHolder, token] };
  await Promise.all(Object.entries(asked).map(async ([name, [find, value]]) => {
    if (await find(systemContext(), value)) console.log(name + " in " + Date.now());
    while (await find(systemContext(), value)) await new Promise((resolve) => setTimeout(resolve, 5));
    console.log(name + " out " + Date.now());
  }));
  process.exit(0);
`;

test("what is revoked is refused within a second by every process, tokens that are out too", async () => {
  const ctx = systemContext();
  const { integration, apiKey } = await createIntegration(ctx, { name: "Revoked", environment: "test" });
  const { secret } = await createCredential(ctx, integration, { kind: "secret_key", label: "Key" });
  const { identifier } = await createCredential(ctx, integration, { kind: "oauth_client", label: "Client" });
  const client = await findOauthClient(ctx, identifier);
  if (!client) throw new Error("the client has just been made");
  const { token } = await issueAccessToken(ctx, client);

  const said: string[] = [];
  const lines = new Set<Promise<unknown>>();
  const processes = [0, 1].map(() => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", script, apiKey, secret ?? "", token],
      { cwd: root, env: process.env, stdio: ["ignore", "pipe", "inherit"] },
    );
    onTestFinished(() => void child.kill("SIGKILL"));
    createInterface(child.stdout).on("line", (line) => said.push(line));
    lines.add(once(child, "exit"));
    return child;
  });
  await expect.poll(() => said.filter((line) => line.includes(" in "))).toHaveLength(6);

  const keys = await listCredentials(ctx, integration);
  const revokedAt: Record<string, number> = {};
  for (const [name, kind] of [
    ["apiKey", "api_key"],
    ["secretKey", "secret_key"],
    ["token", "oauth_client"],
  ] as const) {
    await revokeCredential(ctx, keys.find((key) => key.kind === kind)?.id ?? "");
    revokedAt[name] = Date.now();
  }
  await Promise.all(lines);
  expect(processes.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const delays = said
    .filter((line) => line.includes(" out "))
    .map((line) => line.split(" out "))
    .map(([name = "", at]) => Number(at) - (revokedAt[name] ?? 0));
  expect(delays).toHaveLength(6);
  // The memory is a second, as remembered-caller.test.ts shows; the rest is how long a busy machine takes to ask.
  for (const delay of delays) expect(delay).toBeLessThan(10_000);
});
