import { z } from "zod";

const text = z.string();
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
const generated = "made at first start";

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((value) => /^[^/]+\/\/[^/?#@]+\/?$/.test(value))
  .transform((value) => new URL(value).origin);

/** 32 bytes in hex or base64, as base64. */
const key = z
  .string()
  .transform((value) => Buffer.from(value, /^[0-9a-f]{64}$/i.test(value) ? "hex" : "base64"))
  .refine((bytes) => bytes.length === 32)
  .transform((bytes) => bytes.toString("base64"));

type Variable = {
  schema: z.ZodType;
  /** Ends the sentence "PORT is "x", but must be …". */
  expected: string;
  meaning: string;
  /** What holds when it is unset. */
  fallback?: string;
  /** How the fallback reads where it is not a value. */
  otherwise?: string;
  /** Its value is never printed. */
  secret?: true;
};

const variable = <const Settings extends Variable>(settings: Settings) => settings;

const flag = (fallback: "true" | "false", meaning: string) =>
  variable({
    schema: z.enum(["true", "false", "1", "0"]).transform((value) => value === "true" || value === "1"),
    expected: "true or false",
    fallback,
    meaning,
  });

const secretKey = (meaning: string, otherwise = generated) =>
  variable({
    schema: key,
    expected: "32 bytes in base64 or hex",
    otherwise,
    meaning,
    secret: true,
  });

const secretText = (meaning: string, otherwise = "none") =>
  variable({ schema: text, expected: "a text", otherwise, meaning, secret: true });

const database = (meaning: string) =>
  variable({
    schema: postgresUrl,
    expected: "a URL such as postgres://user:password@host:5432/database",
    otherwise: "embedded PostgreSQL",
    meaning,
    secret: true,
  });

/** Every variable Proofdesk reads, in the order of the README's table. */
export const variables = {
  PORT: variable({
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65535)),
    expected: "a whole number from 1 to 65535",
    fallback: "3000",
    meaning: "Port the web server listens on.",
  }),
  DATA_DIR: variable({
    schema: text,
    expected: "the path of a folder",
    fallback: ".data",
    meaning: "Folder for the embedded database, the stored media and the generated secrets.",
  }),
  DATABASE_URL: database("PostgreSQL 15 or newer to use in place of the embedded one."),
  MIGRATION_DATABASE_URL: variable({
    schema: postgresUrl,
    expected: "a URL that begins with postgres://",
    otherwise: "DATABASE_URL",
    meaning: "The same database as the owner of its tables, who migrates it; goes with `DATABASE_URL`.",
    secret: true,
  }),
  PUBLIC_URL: variable({
    schema: origin,
    expected: "an origin such as https://verify.example.com",
    otherwise: "http://localhost:PORT",
    meaning: "Origin under which browsers reach this installation; every link starts with it.",
  }),
  AUTH_SECRET: secretKey("Signs sign-in sessions and capture links."),
  ENCRYPTION_KEY: secretKey(
    "Encrypts media and signing secrets at rest. Without it they cannot be read again.",
  ),
  ENCRYPTION_KEY_PREVIOUS: secretKey(
    "The key before `ENCRYPTION_KEY`, which still opens what it has sealed, until `npm run rotate-key` has ended.",
    "none",
  ),
  ADMIN_EMAIL: variable({
    schema: z.email(),
    expected: "an e-mail address",
    otherwise: "admin@proofdesk.local",
    meaning: "E-mail address of the first administrator; goes with `ADMIN_PASSWORD`.",
  }),
  ADMIN_PASSWORD: variable({
    schema: z.string().min(8),
    expected: "at least 8 characters long",
    otherwise: generated,
    meaning: "Password of the first administrator, at least 8 characters.",
    secret: true,
  }),
  WORKER: flag("true", "Whether `npm start` also runs the background worker."),
  LOG_LEVEL: variable({
    schema: z.enum(["debug", "info", "warn", "error"]),
    expected: "debug, info, warn or error",
    fallback: "info",
    meaning: "Least severe level that is logged.",
  }),
  TRUST_PROXY: flag("false", "Whether `X-Forwarded-For` is believed. Only behind a proxy that sets it."),
  ALLOW_PRIVATE_WEBHOOKS: flag("false", "Whether webhooks may reach private and loopback addresses."),
  ALLOW_PRIVATE_SSO: flag(
    "false",
    "Whether single sign-on may reach a provider at private and loopback addresses, and without TLS.",
  ),
  SMTP_URL: variable({
    schema: z.url({ protocol: /^smtps?$/ }),
    expected: "a URL such as smtps://user:password@mail.example.com",
    otherwise: "no mail is sent",
    meaning: "Mail server that sends invitations and links; goes with `MAIL_FROM`.",
    secret: true,
  }),
  MAIL_FROM: variable({
    schema: z.string().regex(/^([^<>\r\n]* <)?[^\s<>@]+@[^\s<>@]+>?$/),
    expected: "an address such as Proofdesk <desk@example.com>",
    otherwise: "no mail is sent",
    meaning: "Sender of mail; goes with `SMTP_URL`.",
  }),
  SEED_DEMO: flag(
    "true",
    "Whether the first start adds a demo company. Without it, and without keys from here, a guide begins.",
  ),
  SEED_API_KEY: variable({
    schema: z.guid(),
    expected: "a UUID",
    otherwise: generated,
    meaning: "Publishable API key of the test integration.",
  }),
  SEED_SHARED_SECRET: secretText("Shared secret (HMAC) of the test integration.", generated),
  SEED_SECRET_KEY: secretText("Secret API key of the test integration."),
  SEED_CLIENT_ID: variable({
    schema: text,
    expected: "a text",
    otherwise: "none",
    meaning: "OAuth client id of the test integration; goes with `SEED_CLIENT_SECRET`.",
  }),
  SEED_CLIENT_SECRET: secretText("OAuth client secret of the test integration."),
  SEED_WEBHOOK_URL: variable({
    schema: z.url({ protocol: /^https?$/ }),
    expected: "an http or https URL",
    otherwise: "none",
    meaning: "Webhook endpoint of the test integration, for every type of event.",
  }),
  CHROMIUM: variable({
    schema: text,
    expected: "the path of a Chromium",
    otherwise: "found or fetched",
    meaning: "Chromium that `npm test` drives.",
  }),
  SCREENS_DIR: variable({
    schema: text,
    expected: "the path of a folder",
    otherwise: "none are kept",
    meaning:
      "Folder in which the journeys on accessibility keep a picture of each screen, wide and narrow, light and dark.",
  }),
  TEST_DATABASE_URL: database("Empty database that `npm test` runs its unit tests on."),
} satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

/** The same as a table: name, what holds when it is unset, meaning. */
export const variableRows = Object.entries<Variable>(variables).map(
  ([name, { fallback, otherwise = "", meaning }]) => ({ name, unset: fallback ?? otherwise, meaning }),
);
