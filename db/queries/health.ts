import { sql } from "drizzle-orm";
import type { Db } from "../client";

export const ping = (db: Db) => db.execute(sql`select 1`);
