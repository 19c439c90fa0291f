import { resolve } from "node:path";
import type { z } from "zod";
import { type VariableName, variables } from "./env-variables";

type Variables = typeof variables;
type Parsed = {
  [Name in VariableName]:
    | z.output<Variables[Name]["schema"]>
    | (Variables[Name] extends { fallback: string } ? never : undefined);
};

/** What the operator said, checked. The keys and the database may still be missing: `npm start` makes them. */
export type Env = Omit<Parsed, "PUBLIC_URL"> & { PUBLIC_URL: string; SECURE_COOKIES: boolean };

/** What web and worker run with: nothing is missing. */
export type RuntimeEnv = Env & { DATABASE_URL: string; AUTH_SECRET: string; ENCRYPTION_KEY: string };

type Source = Record<string, string | undefined>;

/** A variable that cannot be used. The message is the one sentence the operator reads. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

function parseVariable(name: VariableName, source: Source) {
  const { schema, expected, fallback, secret } = { fallback: undefined, secret: false, ...variables[name] };
  const given = source[name]?.trim() || undefined;
  const value = given ?? fallback;
  if (value === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new EnvError(`${name} is ${secret ? "set" : JSON.stringify(given)}, but must be ${expected}.`);
}

// Each value comes out of its own schema, which is what the type says.
const parseAll = (source: Source) =>
  Object.fromEntries(
    Object.keys(variables).map((name) => [name, parseVariable(name as VariableName, source)]),
  ) as Parsed;

const pairs = [
  ["ADMIN_EMAIL", "ADMIN_PASSWORD"],
  ["SEED_CLIENT_ID", "SEED_CLIENT_SECRET"],
  ["SMTP_URL", "MAIL_FROM"],
] as const;

/** Checks the environment; an empty variable counts as unset. Throws one sentence about the first that is wrong. */
export function readEnv(source: Source = process.env): Env {
  const parsed = parseAll(source);
  for (const pair of pairs) {
    const [missing] = pair.filter((name) => parsed[name] === undefined);
    const [given] = pair.filter((name) => parsed[name] !== undefined);
    if (missing && given) throw new EnvError(`${given} is set and ${missing} is not, but they go together.`);
  }
  const PUBLIC_URL = parsed.PUBLIC_URL ?? `http://localhost:${parsed.PORT}`;
  return {
    ...parsed,
    DATA_DIR: resolve(parsed.DATA_DIR),
    PUBLIC_URL,
    SECURE_COOKIES: PUBLIC_URL.startsWith("https:"),
  };
}

let runtime: RuntimeEnv | undefined;

/** The environment web and worker run with, read on first use. */
export function env(): RuntimeEnv {
  if (runtime) return runtime;
  const { DATABASE_URL, AUTH_SECRET, ENCRYPTION_KEY, ...rest } = readEnv();
  if (!DATABASE_URL || !AUTH_SECRET || !ENCRYPTION_KEY) {
    throw new EnvError(
      "DATABASE_URL, AUTH_SECRET and ENCRYPTION_KEY must all be set where `npm start` does not set them.",
    );
  }
  runtime = { ...rest, DATABASE_URL, AUTH_SECRET, ENCRYPTION_KEY };
  return runtime;
}

/** Hands what was made at start to the rest of this process and to its children. */
export function provideEnv(values: Record<string, string>) {
  Object.assign(process.env, values);
  runtime = undefined;
}

/** The whole environment, for a child that gets more of it. */
export const environmentWith = (values: Record<string, string>) => ({ ...process.env, ...values });

/** Read apart from the rest: something must be loggable while another variable is wrong. */
export const logLevel = () => variables.LOG_LEVEL.schema.catch("info").parse(process.env.LOG_LEVEL?.trim());

export const isStartedByNpm = () => process.env.npm_lifecycle_event !== undefined;

/** Whether this is `npm run dev`. */
export const isDevelopment = () => process.env.NODE_ENV === "development";
