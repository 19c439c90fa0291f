import type { Ctx } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import { count, type Limit, type Remainder } from "@/lib/limits/limit";
import type { Integration } from "./get";

const creates = (points: number): Limit => ({ name: "creates", points, seconds: 60, isHot: true });
const deletionsPerHour: Limit = { name: "deletions-hour", points: 5, seconds: 3600 };
const deletionsPerDay: Limit = { name: "deletions-day", points: 10, seconds: 86_400 };

function orRefuse(remainder: Remainder, message: string): Remainder {
  const { isExceeded, limit, seconds } = remainder;
  if (isExceeded) throw new AppError("rate_limited", message, { retryAfter: seconds, limit });
  return remainder;
}

/** Counts a creation against the integration's limit, on one count for all processes. */
export const countCreation = async ({ db }: Ctx, { id, settings }: Integration): Promise<Remainder> =>
  orRefuse(await count(db, creates(settings.createsPerMinute), id), "Too many creations in this minute.");

/** Counts a deletion; within the transaction that deletes, so that one which fails is not counted. */
export async function countDeletion({ db }: Ctx, { id }: Pick<Integration, "id">) {
  orRefuse(await count(db, deletionsPerHour, id), "Too many deletions in this hour.");
  orRefuse(await count(db, deletionsPerDay, id), "Too many deletions in this day.");
}
