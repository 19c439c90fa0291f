import { findUser } from "@/db/queries/users";
import type { Ctx } from "@/lib/context";
import { invalid } from "@/lib/core/errors";
import { verifyPassword } from "@/lib/users/password";
import { countConfirmation } from "./limits";

/** Refuses whoever does not know the password of the user they are signed in as; `field` is where they typed it. */
export async function requirePassword({ db }: Ctx, userId: string, password: string, field: string) {
  const guess = await countConfirmation(db, userId);
  const user = await findUser(db, userId);
  if (await verifyPassword(user?.passwordHash, password)) return guess.succeeded();
  await guess.failed();
  throw invalid("This is not your password.", { [field]: "This is not your password." });
}
