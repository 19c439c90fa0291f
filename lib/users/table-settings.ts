import { findTableSettings, setTableSettings } from "@/db/queries/table-settings";
import { type Ctx, inTransaction } from "@/lib/context";
import {
  changeTableSettings,
  parseTableSettings,
  type TableSettings,
  type TableSettingsChange,
} from "@/lib/core/verification/table-settings";

/** How a user likes the verifications table. */
export const getTableSettings = async ({ db }: Ctx, userId: string): Promise<TableSettings> =>
  parseTableSettings(await findTableSettings(db, userId));

/** Remembers how the table was left. Not audited: it says nothing about anybody. */
export const saveTableSettings = (ctx: Ctx, userId: string, change: TableSettingsChange) =>
  inTransaction(ctx, async ({ db }) => {
    const settings = parseTableSettings(await findTableSettings(db, userId, { isToChange: true }));
    await setTableSettings(db, userId, changeTableSettings(settings, change));
  });
