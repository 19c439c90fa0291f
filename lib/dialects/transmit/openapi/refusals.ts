import type { Operation, Refusal } from "./operation";

export const notFound: Refusal = {
  ...{ status: 404, message: "Session not found", isUnknown: true },
  when: "the id is unknown to this integration",
};

const noToken: Refusal = {
  ...{ status: 401, message: "Access token is malformed, missing data, or expired" },
  when: "the token is missing, not ours or expired, or its client is revoked",
  headers: { authorization: "Bearer undefined" },
};

const malformed: Refusal = {
  ...{ status: 400, message: "The body is not valid JSON.", when: "the body is not JSON", body: "{" },
};

/** Those that every call of its kind has, before its own. */
export const refusalsOf = ({ token, body, refusals }: Operation): Refusal[] => [
  ...(token ? [noToken] : []),
  ...(body
    ? [{ ...malformed, ...(body && !token && isOfTokens(refusals) && { word: "invalid_request" }) }]
    : []),
  ...refusals,
];

const isOfTokens = (refusals: Refusal[]) => refusals.some(({ word }) => word !== undefined);
