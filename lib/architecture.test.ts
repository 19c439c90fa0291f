import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Who may import whom, as in the README's drawing: folder → folders and packages it may reach, itself always. The
 * longest matching folder speaks for a file. `next` and the like stand for the package and all below it.
 */
const arrows: Record<string, readonly string[]> = {
  "lib/core": ["zod"],
  "lib/env": ["lib/env-variables", "zod"],
  "lib/env-variables": ["zod"],
  "lib/log": ["lib/env"],
  "lib/format": ["lib/core"],
  "lib/secrets": ["lib/core", "lib/env"],
  "lib/links": ["lib/env"],
  "lib/qr-code": ["lib/core", "qrcode"],
  "lib/health": ["db", "lib/log"],
  "lib/capture-assets": ["lib/env", "lib/http"],
  db: ["lib/core", "lib/env", "drizzle-orm", "postgres", "graphile-worker", "pg"],
  "lib/context": ["db", "lib/core"],
  "lib/limits": ["db", "rate-limiter-flexible"],
  "lib/http": ["lib/core", "lib/context", "lib/env", "lib/log", "zod", "hono", "@hono/node-server"],
  "lib/http/action": ["lib/http", "lib/auth", "lib/core", "lib/context", "lib/log", "next", "zod"],
  "lib/auth": [
    "lib/links",
    ...["lib/challenges", "lib/second-factors", "lib/sso", "lib/installation", "@simplewebauthn/server"],
    ...["lib/sign-ins"],
    ...["lib/http", "lib/users", "lib/audit", "lib/verifications", "lib/limits", "lib/secrets", "lib/core"],
    ...[
      "lib/context",
      "lib/env",
      "lib/log",
      "db",
      "next",
      "next-auth",
      "react",
      "rate-limiter-flexible",
      "zod",
    ],
  ],
  "lib/dialects": [
    ...["lib/http", "lib/core", "lib/integrations", "lib/oauth", "lib/context", "lib/secrets", "jose", "zod"],
    ...["lib/requests"],
  ],
  // The verbs.
  "lib/audit": ["verbs"],
  "lib/analytics": ["verbs"],
  "lib/retention": ["verbs"],
  "lib/integrations": ["verbs", "sharp", "ipaddr.js"],
  "lib/oauth": ["verbs", "jose", "rate-limiter-flexible"],
  "lib/flows": ["verbs"],
  "lib/requests": ["verbs"],
  "lib/encryption": ["verbs"],
  "lib/customers": ["verbs"],
  "lib/sign-ins": ["verbs"],
  "lib/challenges": ["verbs"],
  "lib/installation": ["verbs"],
  "lib/second-factors": ["verbs", "otpauth", "@simplewebauthn/server"],
  "lib/people": ["verbs"],
  "lib/invitations": ["verbs"],
  "lib/mail": ["verbs", "nodemailer"],
  "lib/sso": ["verbs", "lib/webhooks", "openid-client"],
  "lib/views": ["verbs"],
  "lib/users": ["verbs", "@node-rs/argon2", "@zxcvbn-ts/language-common"],
  "lib/verifications": ["verbs", "jose", "qrcode"],
  "lib/media": ["verbs", "sharp"],
  "lib/reviews": ["verbs", "lib/webhooks", "lib/dialects"],
  "lib/webhooks": ["verbs", "lib/dialects", "lib/env", "ipaddr.js"],
  "lib/bulk": ["verbs", "lib/webhooks"],
  "lib/transfers": ["verbs", "lib/webhooks"],
  "lib/exports": ["verbs", "lib/format", "csv-stringify"],
  "lib/live": ["verbs"],
  "lib/search": ["verbs"],
  "lib/jobs": [
    "verbs",
    "lib/retention",
    "lib/analytics",
    "lib/bulk",
    "lib/oauth",
    "lib/webhooks",
    "lib/env",
    "graphile-worker",
    "pg",
  ],
  "lib/seed": ["verbs", "lib/webhooks", "lib/env", "drizzle-orm", "postgres", "sharp"],
  "lib/testing": [
    ...["verbs", "lib/webhooks", "lib/oauth", "lib/env"],
    ...["vitest", "postgres", "drizzle-orm", "sharp"],
  ],
  components: [
    ...["lib/core", "lib/format", "react", "react-dom", "next", "@base-ui/react", "lucide-react"],
    ...["@tanstack/react-table", "qrcode", "@simplewebauthn/browser"],
  ],
  app: ["components", "lib", "next", "next-auth", "react", "hono", "zod", "qrcode"],
};

const verbs = [
  ...["lib/audit", "lib/integrations", "lib/users", "lib/verifications", "lib/media", "lib/limits"],
  "lib/reviews",
  ...["lib/requests", "lib/flows", "lib/customers", "lib/sign-ins", "lib/challenges", "lib/second-factors"],
  ...["lib/qr-code", "lib/installation", "lib/people", "lib/invitations", "lib/mail"],
  ...["db", "lib/core", "lib/context", "lib/secrets", "lib/links", "lib/log", "lib/env", "zod"],
];

const folders = Object.keys(arrows).sort((a, b) => b.length - a.length);
const isWithin = (name: string, folder: string) => name === folder || name.startsWith(`${folder}/`);
const homeOf = (name: string) => folders.find((folder) => isWithin(name, folder));

/** What a file imports: `lib/core/…` for ours, the specifier for packages. Type imports count: they are knowledge too. */
function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), "utf8");
  const specifiers = [...source.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()"([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );
  return specifiers
    .filter((name) => !name.startsWith("node:") && !name.endsWith(".css"))
    .map((name) => {
      if (name.startsWith("@/")) return name.slice(2);
      return name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name;
    });
}

const sources = ["app", "components", "db", "lib"].flatMap((top) =>
  readdirSync(path.join(root, top), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(top, name.split(path.sep).join("/")))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)),
);

function isAllowed(file: string, imported: string): boolean {
  const name = file.replace(/\.tsx?$/, "");
  const home = homeOf(name);
  if (!home) return false;
  const own = arrows[home] ?? [];
  const reachable = own.includes("verbs") ? [...own, ...verbs] : own;
  // An import of `lib/http` by its neighbours does not open `lib/http/action`, which has an arrow list of its own.
  const target = homeOf(imported);
  if (target === home) return true;
  return reachable.some((folder) =>
    target ? target === folder || isWithin(target, folder) : isWithin(imported, folder),
  );
}

test("arrows point down only", () => {
  expect(sources.length).toBeGreaterThan(80);
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !isAllowed(file, imported))
      .map((imported) => `${file} → ${imported}`),
  );
  expect(wrong).toEqual([]);
});

test("the table notices an arrow that points up", () => {
  expect(isAllowed("lib/core/x.ts", "db/client")).toBe(false);
  expect(isAllowed("db/queries/x.ts", "lib/verifications/get")).toBe(false);
  expect(isAllowed("app/x/page.tsx", "db/client")).toBe(false);
  expect(isAllowed("components/x.tsx", "lib/verifications/get")).toBe(false);
  expect(isAllowed("lib/verifications/x.ts", "lib/dialects/veriff/present")).toBe(false);
  expect(isAllowed("lib/http/route.ts", "next/server")).toBe(false);
});

test("the environment is read in one file", () => {
  const readers = sources.filter((file) =>
    readFileSync(path.join(root, file), "utf8").includes("process.env"),
  );
  expect(readers).toEqual(["lib/env.ts"]);
});

test("the status of a verification is written in one file", () => {
  const writers = sources.filter((file) => /\bsetStatus\(/.test(readFileSync(path.join(root, file), "utf8")));
  expect(writers.sort()).toEqual(["db/queries/verifications.ts", "lib/verifications/apply.ts"]);
});
