import type { SealedColumn } from "@/db/queries/sealed";

export type SealedPlace = SealedColumn & {
  /** What is there, to whoever watches. */
  name: string;
  /** What it was sealed with, from the row's ids. */
  contextOf: (ids: readonly string[]) => string;
};

const byId = [{ name: "id", type: "uuid" }] as const;
const first = (ids: readonly string[]) => ids[0] ?? "";

/** Every column that something sealed lies in. A test compares it with the columns that there are. */
export const sealedPlaces: readonly SealedPlace[] = [
  { name: "keys", table: "credentials", column: "secret_encrypted", ids: byId, contextOf: first },
  {
    ...{ name: "webhook secrets", table: "webhook_endpoints", column: "secret_encrypted", ids: byId },
    contextOf: (ids) => `webhook:${first(ids)}`,
  },
  {
    ...{ name: "earlier webhook secrets", table: "webhook_endpoints", column: "previous_secret_encrypted" },
    ids: byId,
    contextOf: (ids) => `webhook:${first(ids)}`,
  },
  {
    ...{ name: "answers", table: "answers", column: "body_encrypted" },
    ids: [
      { name: "integration_id", type: "uuid" },
      { name: "key", type: "text" },
    ],
    contextOf: (ids) => ids.join(":"),
  },
  {
    ...{ name: "signing keys", table: "signing_keys", column: "private_jwk_encrypted" },
    ids: [{ name: "id", type: "text" }],
    contextOf: first,
  },
  {
    ...{ name: "authenticator apps", table: "totp_secrets", column: "secret_encrypted" },
    ids: [{ name: "user_id", type: "uuid" }],
    contextOf: (ids) => `totp:${first(ids)}`,
  },
];

/** Of settings, by their name. */
export const contextOfSetting = (name: string) => name.replaceAll("_", "-");
