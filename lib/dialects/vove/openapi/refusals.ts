import type { Operation, Refusal } from "./operation";

const headerOf: Record<Operation["key"], string> = {
  secret: "x-api-key",
  session: "authorization",
  host: "authorization",
};

const strange = (key: Operation["key"]): Refusal => ({
  ...{ status: 401, message: "Unauthorized" },
  when: key === "secret" ? "the key is missing or nobody’s" : "the token is missing, not ours or expired",
  headers: { [headerOf[key]]: key === "secret" ? "nobody" : "Bearer nobody" },
});

const malformed: Refusal = {
  ...{ status: 400, message: "The body is not valid JSON.", error: "Bad Request" },
  ...{ when: "the body is not JSON", body: "{" },
};

export const unknownUser: Refusal = {
  ...{ status: 404, message: "User not found", error: "Not Found", isUnknown: true },
  when: "there is no such user in this integration",
};

/** Those that every call of its kind has, before its own. */
export const refusalsOf = ({ key, body, refusals }: Operation): Refusal[] => [
  strange(key),
  ...(body ? [malformed] : []),
  ...refusals,
];
