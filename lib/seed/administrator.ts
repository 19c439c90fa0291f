import { randomInt } from "node:crypto";
import { findOldestAdministrator } from "@/db/queries/seed";
import { hasUsers } from "@/db/queries/users";
import type { Ctx } from "@/lib/context";
import type { Env } from "@/lib/env";
import { log } from "@/lib/log";
import { createUser } from "@/lib/users/create";
import { isListedPassword } from "@/lib/users/listed-password";

const fallbackEmail = "admin@proofdesk.local";

/** Without letters and digits that are taken for one another. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** Five groups of four, to be read from a screen and typed: 99 bits. */
const readablePassword = () =>
  Array.from({ length: 5 }, () =>
    Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join(""),
  ).join("-");

type Administrator = {
  email: string;
  /** Only where it has just been made up: it is not shown again. */
  password?: string;
};

/** The first administrator, made where nobody can sign in yet. */
export async function seedAdministrator(
  ctx: Ctx,
  { ADMIN_EMAIL, ADMIN_PASSWORD }: Env,
): Promise<Administrator> {
  if (await hasUsers(ctx.db)) {
    const oldest = await findOldestAdministrator(ctx.db);
    return { email: oldest?.email ?? fallbackEmail };
  }
  const email = ADMIN_EMAIL ?? fallbackEmail;
  const madeUp = ADMIN_PASSWORD === undefined ? readablePassword() : undefined;
  const password = ADMIN_PASSWORD ?? madeUp;
  if (ADMIN_PASSWORD && isListedPassword(ADMIN_PASSWORD))
    log.warn("ADMIN_PASSWORD is on lists of stolen passwords: change it in the account", { email });
  await createUser(ctx, { email, name: "Administrator", role: "administrator", password });
  return { email, password: madeUp };
}
