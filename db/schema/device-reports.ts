import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { DeviceDetails } from "@/lib/core/verification/device-report";
import { attempts } from "./attempts";
import { createdAt, id } from "./columns";
import { integrations } from "./integrations";
import { verifications } from "./verifications";

/** What a client has found out about the end user's device, where the end user never came to our page. */
export const deviceReports = pgTable(
  "device_reports",
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
    /** Who has collected it. */
    provider: text().notNull(),
    ip: text().notNull(),
    fingerprint: text().notNull(),
    details: jsonb().$type<DeviceDetails>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("device_reports_verification").on(table.verificationId, table.createdAt)],
);
