import { logLevel } from "./env";

const levels = ["debug", "info", "warn", "error"] as const;
type Level = (typeof levels)[number];
type Fields = Record<string, unknown>;

/** Fields nobody may read in a log. Does not cover what a caller writes into the message. */
const hidden =
  /(first|last|full|given|family)_?name|document_?number|date_?of_?birth|password|secret|token|api_?key|authorization|cookie|signature/i;

/** Drizzle appends a failed query's parameters, which may be someone's name. */
const withoutParameters = (text = "") => text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, "");

function presentError(error: Error): Fields {
  return {
    name: error.name,
    message: withoutParameters(error.message),
    ...("code" in error && { code: error.code }),
    stack: withoutParameters(error.stack),
    ...(error.cause instanceof Error && { cause: presentError(error.cause) }),
  };
}

const present = (key: string, value: unknown): unknown => {
  if (hidden.test(key)) return "[hidden]";
  if (typeof value === "bigint") return String(value);
  return value instanceof Error ? presentError(value) : value;
};

export type LogRecord = { time: string; level: Level; message: string; fields: Fields };

export const formatJson = ({ fields, ...record }: LogRecord) =>
  JSON.stringify({ ...record, ...fields }, present);

/** Reads back what `formatJson` wrote; undefined for any other line. */
export function parseRecord(line: string): LogRecord | undefined {
  if (!line.startsWith('{"time":')) return undefined;
  const { time, level, message, ...fields } = JSON.parse(line);
  return { time, level, message, fields };
}

export function formatForPeople({ time, level, message, fields }: LogRecord) {
  const rest = Object.keys(fields).length > 0 ? ` ${JSON.stringify(fields, present)}` : "";
  return `${time.slice(11, 19)} ${level.padEnd(5)} ${message}${rest}`;
}

function write(level: Level, message: string, fields: Fields) {
  if (levels.indexOf(level) < levels.indexOf(logLevel())) return;
  const stream = level === "error" || level === "warn" ? process.stderr : process.stdout;
  const format = stream.isTTY ? formatForPeople : formatJson;
  stream.write(`${format({ time: new Date().toISOString(), level, message, fields })}\n`);
}

const at =
  (level: Level) =>
  (message: string, fields: Fields = {}) =>
    write(level, message, fields);

/** One line each, JSON unless a person is watching. Give ids, never what they stand for. */
export const log = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
