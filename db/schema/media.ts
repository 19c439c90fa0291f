import { index, integer, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { pictureContexts, pictureSources, pictureStages } from "@/lib/core/document/document";
import type { PictureQuality } from "@/lib/core/document/picture";
import { attempts } from "./attempts";
import { createdAt, id } from "./columns";
import { integrations } from "./integrations";
import { verifications } from "./verifications";

export const mediaContext = pgEnum("media_context", pictureContexts);

/** A picture. The bytes lie in storage under `<id>/original` and `<id>/view`; of several in a context the newest final one counts. */
export const media = pgTable(
  "media",
  {
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id),
    verificationId: uuid()
      .notNull()
      .references(() => verifications.id, { onDelete: "cascade" }),
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    context: mediaContext().notNull(),
    stage: text({ enum: pictureStages }).notNull().default("final"),
    mimeType: text().notNull(),
    /** Bytes of the original. */
    size: integer().notNull(),
    /** Pixels of the upright view. */
    width: integer().notNull(),
    height: integer().notNull(),
    sha256: text().notNull(),
    /** Null where it came before pictures were measured. */
    quality: jsonb().$type<PictureQuality>(),
    source: text({ enum: pictureSources }),
    /** The picture of the attempt before that this one repeats, where only others were asked for again. */
    carriedFrom: uuid(),
    createdAt: createdAt(),
  },
  (table) => [
    index("media_attempt").on(table.attemptId, table.createdAt),
    index("media_verification").on(table.verificationId),
  ],
);
