import { deleteSetting, findSetting, upsertSetting } from "@/db/queries/installation";
import type { Ctx } from "@/lib/context";
import { forbidden } from "@/lib/core/errors";
import { installationSettings, type SettingName, type SettingValue } from "@/lib/core/installation/settings";

/** A setting of the installation as it stands, or what holds until somebody sets it. */
export async function readSetting<Name extends SettingName>({ db }: Pick<Ctx, "db">, name: Name) {
  // `parse` gives what the schema of that very name gives.
  return installationSettings[name].parse(await findSetting(db, name)) as SettingValue<Name>;
}

export const writeSetting = <Name extends SettingName>(
  { db }: Ctx,
  name: Name,
  value: NonNullable<SettingValue<Name>>,
) => upsertSetting(db, name, value, new Date());

/** From now on holds what held before anybody set it. */
export const forgetSetting = ({ db }: Ctx, name: SettingName) => deleteSetting(db, name);

/** Refuses somebody who reaches some integrations only: what holds for everybody is not theirs to set. */
export function requireWhole({ scope }: Ctx) {
  if (scope.integrationIds !== "all")
    throw forbidden("This holds for the whole installation: ask an administrator of all integrations.");
}
