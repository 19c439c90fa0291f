import { type SQL, sql } from "drizzle-orm";

/** The values as one array of text. */
export const textArray = (values: readonly string[]): SQL =>
  values.length > 0
    ? sql`array[${sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )}]::text[]`
    : sql`array[]::text[]`;
