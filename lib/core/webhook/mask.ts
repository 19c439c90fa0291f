/** Everything below these is about a person. */
const personal = new Set(["person", "address", "additionalVerifiedData", "biographic", "hits"]);

/** What says nothing about a person, wherever else it stands. All other texts and numbers are hidden. */
const plain = new Set([
  ...["id", "attemptId", "sessionId", "verificationId", "vendorData", "endUserId", "test"],
  ...["status", "code", "reason", "reasonCode", "decision", "decisionScore", "feature", "action"],
  ...["type", "country", "eventType", "checkType", "matchStatus", "version", "label", "category", "result"],
  ...["decisionTime", "acceptanceTime", "submissionTime", "time", "timestamp", "createdAt", "created_at"],
]);

export const hidden = "••••••";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const isRecord = (value: Json): value is { [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function mask(value: Json, name: string, isPersonal: boolean): Json {
  if (Array.isArray(value)) return value.map((each) => mask(each, name, isPersonal));
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, each]): [string, Json] => [
      key,
      mask(each, key, isPersonal || personal.has(key)),
    ]);
    return Object.fromEntries(entries);
  }
  if (value === null || value === "" || typeof value === "boolean") return value;
  return !isPersonal && plain.has(name) ? value : hidden;
}

/** A message as anybody may see it who may see the log: its shape, and of its values what is not about a person. */
export function maskBody(body: string): string {
  try {
    return JSON.stringify(mask(JSON.parse(body), "", false));
  } catch (error) {
    if (error instanceof SyntaxError) return hidden;
    throw error;
  }
}
