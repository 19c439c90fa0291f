import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { signInMethods } from "@/lib/core/identity/sign-in";
import { createdAt, id, moment } from "./columns";
import { users } from "./users";

/** One browser that somebody is signed in with. */
export const signIns = pgTable(
  "sign_ins",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    method: text({ enum: signInMethods }).notNull(),
    ip: text(),
    userAgent: text(),
    createdAt: createdAt(),
    lastSeenAt: createdAt(),
    endedAt: moment(),
  },
  (table) => [index("sign_ins_user").on(table.userId, table.createdAt)],
);
