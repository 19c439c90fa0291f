import { findUser } from "@/db/queries/users";
import type { Ctx } from "@/lib/context";
import type { Origin } from "@/lib/core/identity/actor";
import { may } from "@/lib/core/identity/roles";

type Whose = { userId: string; integrationId: string } & Origin;
type Found = NonNullable<Awaited<ReturnType<typeof findUser>>>;

/** The context of somebody who is not asking just now, as far as they reach today; or why they could not do it themselves. */
export async function actAs(ctx: Ctx, { userId, integrationId, ip, userAgent }: Whose) {
  const user = await findUser(ctx.db, userId);
  if (!user) throw new Error("a pending decision is somebody's");
  const acting: Ctx = {
    ...ctx,
    actor: { kind: "user", id: user.id, name: user.name, role: user.role },
    scope: { integrationIds: user.integrationIds ?? "all" },
    origin: { ip, userAgent },
  };
  return { acting, obstacle: obstacleOf(user, integrationId) };
}

function obstacleOf({ name, role, integrationIds, disabledAt }: Found, integrationId: string) {
  if (disabledAt) return `${name} was disabled.`;
  if (!may(role, "verification:decide")) return `${name} may not decide any more.`;
  if (integrationIds && !integrationIds.includes(integrationId))
    return `${name} does not reach this integration any more.`;
  return undefined;
}
