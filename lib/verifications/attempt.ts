import { findAttempt } from "@/db/queries/attempts";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import type { Attempt } from "@/lib/core/verification/verification";
import { getVerification } from "./get";

/** The newest attempt of a verification. */
export async function getAttempt(ctx: Ctx, id: string): Promise<Attempt> {
  const { attemptNumber } = await getVerification(ctx, id);
  const attempt = await findAttempt(ctx.db, ctx.scope, id, attemptNumber);
  if (!attempt) throw notFound("attempt");
  return attempt;
}
