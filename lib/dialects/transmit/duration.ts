import { z } from "zod";

const seconds = { d: 86_400, h: 3600, m: 60, s: 1 };
const pattern = /^(?=\d)(?:(\d{1,4})d)?(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/;

/** Seconds of a duration such as 90d, 1h or 1m30s; undefined where it is none. */
export function parseDuration(value: string): number | undefined {
  const found = pattern.exec(value.trim());
  if (!found) return undefined;
  const [, d = 0, h = 0, m = 0, s = 0] = found;
  return Number(d) * seconds.d + Number(h) * seconds.h + Number(m) * seconds.m + Number(s) * seconds.s;
}

/** A duration between two others, in seconds. */
export const duration = (least: string, most: string) =>
  z.string().transform((value, { addIssue }) => {
    const [parsed, from = 0, to = 0] = [value, least, most].map(parseDuration);
    if (parsed !== undefined && parsed >= from && parsed <= to) return parsed;
    addIssue(`must be a duration such as 15s, 1m30s, 1h or 30d, from ${least} to ${most}`);
    return z.NEVER;
  });
