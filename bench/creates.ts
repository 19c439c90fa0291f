/**
 * Sessions created per second through our API, in each dialect, against a bare `node:http` handler that does the same
 * insert into the same database, taking turns within one run: `npx tsx bench/creates.ts`. Needs a build (`npm start` makes one).
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { systemContext } from "@/lib/context";
import { provideEnv } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { addCredential } from "@/lib/integrations/credentials";
import { issueAccessToken } from "@/lib/oauth/access-token";
import { findOauthClient } from "@/lib/oauth/client";
import { createsPerSecond, type Target } from "./support/load";
import { median, withScratchDatabase } from "./support/scratch";

const connections = 16;
const seconds = 4;
const rounds = 5;
const ports = { bare: 4391, ours: 4392 };
const root = fileURLToPath(new URL("..", import.meta.url));

async function untilOpen(port: number) {
  for (let patience = 100; patience > 0; patience--) {
    const answers = await fetch(`http://127.0.0.1:${port}/v1/sessions`, { method: "OPTIONS" }).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await sleep(100);
  }
  throw new Error(`nothing answers on port ${port}`);
}

/** A server in a process of its own, with our environment. */
function serve(port: number, args: string[]): ChildProcess {
  provideEnv({ PORT: String(port), NODE_ENV: "production" });
  return spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

async function end(child: ChildProcess) {
  child.kill();
  await once(child, "exit");
}

const session = (number: number) => ({
  verification: { person: { firstName: "Ada", lastName: `Number ${number}` }, vendorData: `bench-${number}` },
});

type Made = Awaited<ReturnType<typeof createIntegration>>;

/** How the clients of each dialect create. */
const dialects: Record<string, (made: Made) => Promise<Omit<Target, "port">>> = {
  Veriff: async ({ apiKey }) => ({
    ...{ path: "/v1/sessions", headers: { "x-auth-client": apiKey }, bodyOf: session },
  }),
  // For new users; one who asks again costs the same but for the rows that are not made.
  VOVE: async ({ integration }) => {
    const secretKey = crypto.randomUUID();
    await addCredential(systemContext(), integration.id, {
      ...{ kind: "secret_key", label: "Bench", identifier: crypto.randomUUID(), secret: secretKey },
    });
    return {
      ...{ path: "/v2/sessions", headers: { "x-api-key": secretKey } },
      bodyOf: (number) => ({
        refId: `bench-${number}-${crypto.randomUUID()}`,
        user: { firstName: "Ada", lastName: `Number ${number}` },
      }),
    };
  },
  Transmit: async ({ integration }) => {
    const [ctx, clientId] = [systemContext(), crypto.randomUUID()];
    await addCredential(ctx, integration.id, {
      ...{ kind: "oauth_client", label: "Bench", identifier: clientId, secret: crypto.randomUUID() },
    });
    const client = await findOauthClient(ctx, clientId);
    if (!client) throw new Error("the client has just been added");
    const { token } = await issueAccessToken(ctx, client);
    return {
      path: "/verify/api/v1/verification",
      headers: { authorization: `Bearer ${token}` },
      bodyOf: (number) => ({
        state: `bench-${number}`,
        customer_information: { external_user_id: `u${number}` },
      }),
    };
  },
};

await withScratchDatabase(async () => {
  const made = await createIntegration(systemContext(), {
    name: "Bench",
    environment: "live",
    // Counted as always, but never refused.
    settings: { createsPerMinute: 1_000_000 },
  });
  const bare = serve(ports.bare, ["--import", "tsx", "bench/support/bare-server.ts"]);
  const ours = serve(ports.ours, ["node_modules/next/dist/bin/next", "start", "--port", String(ports.ours)]);
  try {
    await Promise.all([untilOpen(ports.bare), untilOpen(ports.ours)]);
    const targets: Record<string, Target> = {
      bare: { port: ports.bare, path: "/v1/sessions", bodyOf: session },
    };
    for (const [name, prepare] of Object.entries(dialects))
      targets[name] = { port: ports.ours, ...(await prepare(made)) };
    const rates = new Map(Object.keys(targets).map((name): [string, number[]] => [name, []]));
    for (const target of Object.values(targets)) await createsPerSecond(target, connections, 2);
    for (let round = 0; round < rounds; round++)
      for (const [name, target] of Object.entries(targets))
        rates.get(name)?.push(await createsPerSecond(target, connections, seconds));
    const rateOf = (name: string) => median(rates.get(name) ?? []);
    const bareRate = rateOf("bare");
    console.log(`creates per second on ${connections} connections, median of ${rounds} rounds`);
    console.log(`${"bare node:http + postgres.js".padEnd(42)}${bareRate.toFixed(0).padStart(6)}  ratio`);
    for (const [name, { path }] of Object.entries(targets).slice(1)) {
      const rate = rateOf(name);
      const line = `${name} POST ${path}`.padEnd(42);
      console.log(`${line}${rate.toFixed(0).padStart(6)}${(rate / bareRate).toFixed(2).padStart(7)}`);
    }
  } finally {
    await Promise.all([end(bare), end(ours)]);
  }
});
process.exit(0);
