import { type SQL, sql } from "drizzle-orm";

/** Ids as one parameter, however many they are. */
export const uuidArray = (ids: readonly string[]): SQL => sql`${`{${ids.join()}}`}::uuid[]`;
