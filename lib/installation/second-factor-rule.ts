import { lockPeople } from "@/db/queries/people";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict } from "@/lib/core/errors";
import type { SecondFactorRule } from "@/lib/core/identity/sign-in";
import { hasFactors, listFactors } from "@/lib/second-factors/list";
import { readSetting, requireWhole, writeSetting } from "./settings";

/** Sets who has to have a second factor. Only somebody who has one asks it of others: it locks nobody out who set it. */
export const setSecondFactorRule = (ctx: Ctx, userId: string, rule: SecondFactorRule) =>
  inTransaction(ctx, async (ctx) => {
    requireWhole(ctx);
    await lockPeople(ctx.db);
    if (rule !== "nobody" && !hasFactors(await listFactors(ctx, userId)))
      throw conflict("Add a second factor to your own account first.");
    const before = { rule: await readSetting(ctx, "second_factor_rule") };
    await writeSetting(ctx, "second_factor_rule", rule);
    const after = { rule };
    await recordAudit(ctx, {
      action: "installation.second_factor_rule",
      targetId: "second_factor_rule",
      before,
      after,
    });
  });
