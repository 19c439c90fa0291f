import { expect, test } from "vitest";
import { readEnv } from "./env";

const key = "q".repeat(43);

test("an empty environment gives the defaults", () => {
  const env = readEnv({});
  expect(env).toMatchObject({
    PORT: 3000,
    PUBLIC_URL: "http://localhost:3000",
    SECURE_COOKIES: false,
    WORKER: true,
    SEED_DEMO: true,
    ALLOW_PRIVATE_WEBHOOKS: false,
    LOG_LEVEL: "info",
  });
  expect(env.DATA_DIR).toMatch(/^\/.*\/\.data$/);
  expect(env.DATABASE_URL).toBeUndefined();
});

test("an empty variable counts as unset", () => {
  expect(readEnv({ PORT: "", DATABASE_URL: " ", ADMIN_EMAIL: "" })).toEqual(readEnv({}));
});

test("links follow the port and cookies the scheme", () => {
  expect(readEnv({ PORT: "3001" }).PUBLIC_URL).toBe("http://localhost:3001");
  expect(readEnv({ PUBLIC_URL: "https://Verify.example.com/" })).toMatchObject({
    PUBLIC_URL: "https://verify.example.com",
    SECURE_COOKIES: true,
  });
});

test("a key may be hex or base64 and is base64 afterwards", () => {
  const bytes = Buffer.alloc(32, 7);
  const base64 = bytes.toString("base64");
  for (const encoding of ["hex", "base64", "base64url"] as const) {
    expect(readEnv({ ENCRYPTION_KEY: bytes.toString(encoding) }).ENCRYPTION_KEY).toBe(base64);
  }
});

test.each([
  ["PORT", "0"],
  ["PORT", "3e3"],
  ["PORT", "65536"],
  ["PUBLIC_URL", "example.com"],
  ["PUBLIC_URL", "https://example.com/path"],
  ["PUBLIC_URL", "https://user@example.com"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["AUTH_SECRET", "too short"],
  ["ENCRYPTION_KEY", `${key}${key}`],
  ["WORKER", "maybe"],
  ["LOG_LEVEL", "loud"],
  ["SEED_API_KEY", "not-a-uuid"],
  ["SEED_WEBHOOK_URL", "ftp://example.com"],
])("%s=%s is refused in one sentence that names it", (name, value) => {
  expect(() => readEnv({ [name]: value })).toThrow(
    new RegExp(`^${name} is [^\\n]*, but must be [^\\n]*\\.$`),
  );
});

test("a refusal shows what was given, unless it is a secret", () => {
  expect(() => readEnv({ PORT: "eighty" })).toThrow('PORT is "eighty"');
  for (const name of ["AUTH_SECRET", "DATABASE_URL", "ENCRYPTION_KEY"]) {
    expect(() => readEnv({ [name]: "hunter2" })).toThrow(/^(?!.*hunter2)/);
  }
});

test("an OAuth client is named whole or not at all", () => {
  expect(() => readEnv({ SEED_CLIENT_ID: "a" })).toThrow(
    "SEED_CLIENT_ID is set and SEED_CLIENT_SECRET is not",
  );
  expect(() => readEnv({ SEED_CLIENT_SECRET: "a" })).toThrow(/^SEED_CLIENT_SECRET is set/);
});

test("the administrator's address and password go together", () => {
  const ADMIN_EMAIL = "a@example.com";
  expect(() => readEnv({ ADMIN_EMAIL })).toThrow("ADMIN_EMAIL is set and ADMIN_PASSWORD is not");
  expect(() => readEnv({ ADMIN_PASSWORD: "12345678" })).toThrow(
    "ADMIN_PASSWORD is set and ADMIN_EMAIL is not",
  );
  expect(() => readEnv({ ADMIN_EMAIL, ADMIN_PASSWORD: "1234567" })).toThrow("at least 8 characters");
  expect(readEnv({ ADMIN_EMAIL, ADMIN_PASSWORD: "12345678" }).ADMIN_EMAIL).toBe(ADMIN_EMAIL);
});
