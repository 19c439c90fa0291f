import type { Db } from "../client";
import { deviceReports } from "../schema/device-reports";

export const insertDeviceReport = (db: Db, row: typeof deviceReports.$inferInsert) =>
  db.insert(deviceReports).values(row);
