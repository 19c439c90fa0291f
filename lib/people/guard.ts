import { countWholeAdministrators } from "@/db/queries/people";
import type { Ctx } from "@/lib/context";
import { conflict, forbidden } from "@/lib/core/errors";
import type { Colleague } from "@/lib/core/identity/colleague";
import { getIntegration } from "@/lib/integrations/get";

const isWhole = ({
  role,
  integrationIds,
  disabledAt,
}: Pick<Colleague, "role" | "integrationIds" | "disabledAt">) =>
  role === "administrator" && integrationIds === null && disabledAt === null;

/** Refuses a change after which nobody could put things right. The caller holds `lockPeople`. */
export async function keepLastAdministrator({ db }: Ctx, before: Colleague, after: Partial<Colleague>) {
  if (!isWhole(before) || isWhole({ ...before, ...after })) return;
  if ((await countWholeAdministrators(db, before.id)) === 0)
    throw conflict(
      `${before.name} is the last administrator of all integrations who can sign in with a password: make another one first.`,
    );
}

/** Refuses to give more than one has: integrations out of reach do not exist, and "all of them" is for who has all. */
export async function requireGrantable(ctx: Ctx, integrationIds: string[] | null) {
  for (const id of integrationIds ?? []) await getIntegration(ctx, id);
  if (integrationIds === null && ctx.scope.integrationIds !== "all")
    throw forbidden("You reach some integrations only, and cannot give somebody all of them.");
}
