import { expect } from "vitest";
import { installationSettings } from "@/db/schema/installation";
import { test } from "@/lib/testing/test";
import { forgetSetting, readSetting, writeSetting } from "./settings";

test("a setting holds until it is set otherwise or forgotten, and nonsense counts as unset", async ({
  ctx,
}) => {
  await ctx.db.delete(installationSettings);
  expect(await readSetting(ctx, "second_factor_rule")).toBe("nobody");
  await writeSetting(ctx, "second_factor_rule", "everybody");
  await writeSetting(ctx, "second_factor_rule", "administrators");
  expect(await readSetting(ctx, "second_factor_rule")).toBe("administrators");
  await forgetSetting(ctx, "second_factor_rule");
  expect(await readSetting(ctx, "second_factor_rule")).toBe("nobody");
  await ctx.db.insert(installationSettings).values([
    { name: "second_factor_rule", value: 7, updatedAt: new Date() },
    { name: "single_sign_on", value: { issuer: 1 }, updatedAt: new Date() },
  ]);
  expect(await readSetting(ctx, "second_factor_rule")).toBe("nobody");
  expect(await readSetting(ctx, "single_sign_on")).toBeNull();
});
