import type { Operation, Refusal } from "./operation";

const noKey: Refusal = {
  status: 401,
  code: "1801",
  when: "the API key is missing",
  headers: { "x-auth-client": "" },
};
const strangeKey: Refusal = {
  status: 401,
  code: "1803",
  when: "nobody has this API key",
  headers: { "x-auth-client": "00000000-0000-4000-8000-000000000000" },
};
const noSignature: Refusal = {
  status: 401,
  code: "1812",
  when: "the signature is missing, or is no SHA-256 in hex",
  headers: { "x-hmac-signature": "" },
};
const strange = "0".repeat(64);
const wrongSignature = (code: "1818" | "1819", what: string): Refusal => ({
  status: 401,
  code,
  when: `the signature is not one of ${what}`,
  headers: { "x-hmac-signature": strange },
});

export const notFound = (message = "Entry not found."): Refusal => ({
  status: 404,
  code: "1104",
  message,
  when: "the id is unknown to this integration",
  isUnknown: true,
});

const malformed: Refusal = {
  status: 400,
  code: "1104",
  when: "the body is not JSON, or not of this shape",
  body: "{",
};

/** Those that every call of its kind has, before its own. */
export const refusalsOf = ({ signs, body, refusals }: Operation): Refusal[] => [
  ...[noKey, strangeKey],
  ...(signs ? [noSignature] : []),
  ...(signs === "body" ? [wrongSignature("1819", "the bytes of the body")] : []),
  ...(signs === "id" ? [wrongSignature("1818", "the id in the path")] : []),
  ...(signs === "after" ? [wrongSignature("1818", "the value of after")] : []),
  ...(body ? [malformed] : []),
  ...refusals,
];
