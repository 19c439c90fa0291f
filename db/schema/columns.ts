import { timestamp, uuid } from "drizzle-orm/pg-core";

/** Milliseconds, like a JS `Date`: with microseconds a keyset cursor would lose rows. */
export const moment = () => timestamp({ withTimezone: true, precision: 3 });

/** UUID v4 made by us: clients see ids, and some of them demand the version. */
export const id = () =>
  uuid()
    .primaryKey()
    .$defaultFn(() => crypto.randomUUID());

export const createdAt = () =>
  moment()
    .notNull()
    .$defaultFn(() => new Date());
