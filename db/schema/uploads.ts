import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { type MediaContext, pictureSources, pictureStages } from "@/lib/core/document/document";
import { attempts } from "./attempts";
import { createdAt, id } from "./columns";
import { integrations } from "./integrations";
import { mediaContext } from "./media";
import { verifications } from "./verifications";

/** A picture on its way, which may arrive in pieces: its pieces lie in storage under `<id>/at<offset>`. */
export const uploads = pgTable(
  "uploads",
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
    context: mediaContext().$type<MediaContext>().notNull(),
    stage: text({ enum: pictureStages }).notNull(),
    source: text({ enum: pictureSources }).notNull(),
    /** Bytes of the whole. */
    size: integer().notNull(),
    /** Bytes that have arrived. */
    received: integer().notNull().default(0),
    sha256: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("uploads_attempt").on(table.attemptId), index("uploads_by_time").on(table.createdAt)],
);
