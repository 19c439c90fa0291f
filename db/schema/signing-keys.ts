import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, moment } from "./columns";

/** Key pairs that access tokens are signed with. The newest signs; a retired one is published until its last token has expired. */
export const signingKeys = pgTable("signing_keys", {
  /** Key id, in the header of each token. */
  id: text().primaryKey(),
  publicJwk: jsonb().$type<Record<string, unknown>>().notNull(),
  privateJwkEncrypted: text().notNull(),
  createdAt: createdAt(),
  retiredAt: moment(),
});
