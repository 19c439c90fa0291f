import { selectEndpoints } from "@/db/queries/webhooks";
import type { Ctx } from "@/lib/context";
import type { Outcome } from "@/lib/core/decision/verdict";
import type { Recipient, Recipients } from "@/lib/core/review/recipients";
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
  return { recipients, byDialect: groupByDialect(recipients) };
}

function groupByDialect(recipients: Recipient[]): Recipients["byDialect"] {
  const groups = new Map<string, Recipients["byDialect"][number]>();
  for (const { dialect, code } of recipients) {
    const endpoints = (groups.get(dialect)?.endpoints ?? 0) + 1;
    groups.set(dialect, { dialect, code, endpoints });
  }
  return [...groups.values()];
}
