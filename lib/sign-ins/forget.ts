import { deleteChallengesBefore } from "@/db/queries/challenges";
import { deleteSignInsBefore } from "@/db/queries/sign-ins";
import type { Ctx } from "@/lib/context";

const day = 24 * 60 * 60 * 1000;

/** Days for which it is kept from where somebody was signed in; the audit log keeps that they were. */
const keptDays = 90;

/** Forgets sign-ins that have long ended, and questions that nobody has answered in time. */
export async function forgetSignIns({ db }: Pick<Ctx, "db">, now: Date) {
  await deleteChallengesBefore(db, new Date(now.getTime() - day));
  await deleteSignInsBefore(db, new Date(now.getTime() - keptDays * day));
}
