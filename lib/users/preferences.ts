import { z } from "zod";
import { findUser, setOwn } from "@/db/queries/users";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isPortalLanguage, isTimeZone } from "@/lib/core/identity/preferences";
import { text } from "@/lib/core/text";

export const userName = text(100)
  .transform((name) => name.trim())
  .refine((name) => name.length > 0, "Type a name.");

export const ownChange = z.object({
  name: userName.optional(),
  /** Empty is the browser's. */
  timeZone: z
    .string()
    .max(100)
    .transform((name) => name || null)
    .refine((name) => name === null || isTimeZone(name), "This time zone is not known here.")
    .optional(),
  language: z.string().refine(isPortalLanguage, "The portal does not speak this language yet.").optional(),
  hasShortcuts: z.boolean().optional(),
});
type OwnChange = z.output<typeof ownChange>;

/** What people say of themselves, and how they like the portal. */
export const changeOwn = (ctx: Ctx, userId: string, change: OwnChange) =>
  inTransaction(ctx, async (ctx) => {
    const user = await findUser(ctx.db, userId);
    if (!user) throw notFound("user");
    const names = (Object.keys(change) as (keyof OwnChange)[]).filter(
      (name) => change[name] !== undefined && change[name] !== user[name],
    );
    if (names.length === 0) return;
    const after = Object.fromEntries(names.map((name) => [name, change[name]]));
    await setOwn(ctx.db, userId, after);
    const before = Object.fromEntries(names.map((name) => [name, user[name]]));
    await recordAudit(ctx, { action: "user.change_own", targetId: userId, before, after });
  });
