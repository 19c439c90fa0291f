import { insertUser } from "@/db/queries/users";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import type { Role } from "@/lib/core/identity/roles";
import { hashPassword } from "./password";

type NewUser = {
  email: string;
  name: string;
  role: Role;
  /** Without one the user exists but cannot sign in with a password. */
  password?: string;
  /** The integrations the user reaches; null for all, those to come included. */
  integrationIds?: string[] | null;
};

/** Makes a user of the back office and gives their id. */
export async function createUser(ctx: Ctx, { email, name, role, password, integrationIds = null }: NewUser) {
  const passwordHash = password === undefined ? null : await hashPassword(password);
  return inTransaction(ctx, async (ctx) => {
    const id = await insertUser(ctx.db, { email: email.trim(), name, role, passwordHash, integrationIds });
    await recordAudit(ctx, { action: "user.create", targetId: id, after: { role, integrationIds } });
    return id;
  });
}
