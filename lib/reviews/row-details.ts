import { selectRowDetails } from "@/db/queries/row-details";
import type { Ctx } from "@/lib/context";
import { noDetails, type RowDetails } from "@/lib/core/verification/row-details";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import { dialects } from "@/lib/dialects";

/** What is not kept with the verifications themselves, by id; codes are those of the dialect that has one for each. */
export async function getRowDetails({ db, scope }: Ctx, ids: readonly string[]) {
  const found = await selectRowDetails(db, scope, ids);
  return new Map(
    found.map(({ id, verdict, ...row }): [string, RowDetails] => {
      const isOutcome = verdict !== null && verdict !== "review";
      const decisionCode = isOutcome ? dialects.veriff.webhook.decisionCode(verdict) : null;
      return [id, { ...row, decisionCode }];
    }),
  );
}

/** The rows of a table some of whose columns show that. */
export async function withDetails(ctx: Ctx, rows: VerificationSummary[]): Promise<VerificationSummary[]> {
  if (rows.length === 0) return rows;
  const ids = rows.map(({ id }) => id);
  const details = await getRowDetails(ctx, ids);
  return rows.map((row) => ({ ...row, details: details.get(row.id) ?? noDetails }));
}
