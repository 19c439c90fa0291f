import { extendVerification, findOpenVerification, upsertCustomer } from "@/db/queries/customers";
import { type Ctx, inTransaction } from "@/lib/context";
import type { GivenPerson } from "@/lib/core/identity/person";
import { lapseTime } from "@/lib/core/verification/machine";
import type { Verification } from "@/lib/core/verification/verification";
import { getFlowForNew } from "@/lib/flows/find";
import type { Integration } from "@/lib/integrations/get";
import { createVerification } from "@/lib/verifications/create";

export type DescribedCustomer = {
  reference: string;
  firstName?: string;
  lastName?: string;
  person: GivenPerson;
};

type Wanted = {
  customer: DescribedCustomer;
  /** What is asked for, where a new verification is made; the integration's default otherwise. */
  flowId?: string;
  /** Makes a new verification even where one is open; that one stays as it is. */
  isForced: boolean;
};

/**
 * The verification at which a customer goes on: the one that is open, with new time to finish it, or else a new one.
 * Whoever asks second at the same time waits for the first at the customer's row, and gets the same.
 */
export const openVerificationFor = (
  ctx: Ctx,
  integration: Integration,
  { customer: described, flowId, isForced }: Wanted,
): Promise<Verification> =>
  inTransaction(ctx, async (ctx) => {
    const now = new Date();
    const flow = flowId ? await getFlowForNew(ctx, integration.id, flowId) : undefined;
    const customer = await upsertCustomer(ctx.db, rowFor(integration, described), now);
    const open = isForced || customer.isNew ? undefined : await extendOpen(ctx, customer, now);
    if (open) return open;
    const { firstName, lastName, person, reference } = customer;
    return createVerification(ctx, integration, {
      ...{ firstName, lastName, person, vendorData: reference },
      ...{ customerId: customer.id, flowId: flow?.id },
    });
  });

const rowFor = ({ id }: Integration, { firstName, lastName, ...rest }: DescribedCustomer) => ({
  ...rest,
  integrationId: id,
  firstName: firstName ?? null,
  lastName: lastName ?? null,
});

type Customer = Awaited<ReturnType<typeof upsertCustomer>>;

/** Undefined where none is open. What the client knows better by now is known of the open verification too. */
async function extendOpen(
  { db, scope }: Ctx,
  { id, firstName, lastName, person }: Customer,
  now: Date,
): Promise<Verification | undefined> {
  const open = await findOpenVerification(db, scope, id);
  return (
    open && extendVerification(db, scope, open.id, { firstName, lastName, person, lapsesAt: lapseTime(now) })
  );
}
