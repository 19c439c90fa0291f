import { selectEndpoints } from "@/db/queries/webhooks";
import type { Ctx } from "@/lib/context";
import type { Outcome } from "@/lib/core/decision/verdict";
import type { Recipients } from "@/lib/core/review/recipients";
import { dialects, isDialect } from "@/lib/dialects";
import { getVerification } from "@/lib/verifications/get";

/** Whom a decision would be sent to, and what each would read. */
export async function previewRecipients(ctx: Ctx, id: string, outcome: Outcome): Promise<Recipients> {
  const { integrationId } = await getVerification(ctx, id);
  const endpoints = await selectEndpoints(ctx.db, ctx.scope, integrationId);
  const recipients = endpoints.flatMap(({ id: endpointId, url, types, dialect: name, enabled }) => {
    if (!types.includes("decision") || !isDialect(name)) return [];
    const dialect = dialects[name];
    const code = dialect.webhook.decisionCode(outcome);
    return code === null ? [] : [{ endpointId, url, dialect: dialect.name, code, isPaused: !enabled }];
  });
  const groups = Map.groupBy(recipients, ({ dialect }) => dialect);
  const byDialect = [...groups].flatMap(([dialect, [first, ...others]]) =>
    first ? [{ dialect, code: first.code, endpoints: others.length + 1 }] : [],
  );
  return { recipients, byDialect };
}
