import { notFound } from "next/navigation";
import { cache } from "react";
import { userContext } from "@/lib/auth/context";
import { AppError } from "@/lib/core/errors";
import { may } from "@/lib/core/identity/roles";
import type { User } from "@/lib/core/identity/user";
import { getIntegration, type Integration } from "@/lib/integrations/get";

/** The integration of a page, and who looks; what is out of reach was never there. */
export const load = cache(async (id: string) => {
  const { user, ctx } = await userContext("webhook:read");
  try {
    return { user, ctx, integration: await getIntegration(ctx, id) };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

/** Whether somebody may change what belongs to an integration; nobody changes what is archived. */
export const mayChange = ({ role }: User, { archivedAt }: Integration) =>
  archivedAt === null && may(role, "integration:manage");
