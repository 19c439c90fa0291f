import { and, asc, desc, eq, getTableColumns, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { GivenPerson } from "@/lib/core/identity/person";
import { openStatuses } from "@/lib/core/verification/status";
import type { Verification } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { customers } from "../schema/customers";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

const owner = { ...verifications, verificationId: verifications.id };
const isKept = isNull(verifications.deletedAt);

type Described = {
  integrationId: string;
  reference: string;
  firstName: string | null;
  lastName: string | null;
  person: GivenPerson;
};

/**
 * Adds a customer, or adds to what is known of it: what is not said stays. Either way its row is locked for the
 * transaction, so that of two at once the second sees what the first has made.
 */
export async function upsertCustomer(db: Db, described: Described, now: Date) {
  const [customer] = await db
    .insert(customers)
    .values({ ...described, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [customers.integrationId, customers.reference],
      set: {
        firstName: sql`coalesce(excluded.first_name, ${customers.firstName})`,
        lastName: sql`coalesce(excluded.last_name, ${customers.lastName})`,
        person: sql`${customers.person} || excluded.person`,
        updatedAt: now,
      },
    })
    // A row that this statement has made was never updated by a transaction.
    .returning({ ...getTableColumns(customers), isNew: sql<boolean>`xmax = 0` });
  if (!customer) throw new Error("an upsert returned no row");
  return customer;
}

export async function findCustomer(db: Db, scope: Scope, reference: string) {
  const [customer] = await db
    .select()
    .from(customers)
    .where(and(eq(customers.reference, reference), within(scope, customers)));
  return customer;
}

/** The customer's newest verification that its end user may still do something at. */
export async function findOpenVerification(
  db: Db,
  scope: Scope,
  customerId: string,
): Promise<Verification | undefined> {
  const [verification] = await db
    .select()
    .from(verifications)
    .where(
      and(
        eq(verifications.customerId, customerId),
        inArray(verifications.status, [...openStatuses]),
        isKept,
        within(scope, owner),
      ),
    )
    .orderBy(desc(verifications.createdAt), desc(verifications.id))
    .limit(1);
  return verification;
}

type Extension = Partial<Pick<Verification, "firstName" | "lastName" | "person">> & { lapsesAt: Date };

/** Gives an open verification more time; undefined where it is not open any more. */
export async function extendVerification(
  db: Db,
  scope: Scope,
  id: string,
  extension: Extension,
): Promise<Verification | undefined> {
  const [verification] = await db
    .update(verifications)
    .set(extension)
    .where(
      and(
        eq(verifications.id, id),
        inArray(verifications.status, [...openStatuses]),
        isKept,
        within(scope, owner),
      ),
    )
    .returning();
  return verification;
}

/** All that meet a condition, oldest first. */
const selectWhere = (db: Db, scope: Scope, condition: SQL | undefined): Promise<Verification[]> =>
  db
    .select()
    .from(verifications)
    .where(and(condition, isKept, within(scope, owner)))
    .orderBy(asc(verifications.createdAt), asc(verifications.id));

/** The verifications of a customer and those that were made under the same reference without one, oldest first. */
export const selectVerificationsOf = (
  db: Db,
  scope: Scope,
  { customerId, reference }: { customerId: string | undefined; reference: string },
) =>
  selectWhere(
    db,
    scope,
    or(
      customerId ? eq(verifications.customerId, customerId) : undefined,
      eq(verifications.vendorData, reference),
    ),
  );

/** Forgets a customer of whom no verification is left at all. */
export async function deleteUnusedCustomer(db: Db, scope: Scope, id: string) {
  // Whoever is making a verification for it holds the row; what they have made is seen by the next statement.
  await db.select({ id: customers.id }).from(customers).where(eq(customers.id, id)).for("update");
  await db
    .delete(customers)
    .where(
      and(
        eq(customers.id, id),
        sql`not exists (select 1 from ${verifications} where ${verifications.customerId} = ${customers.id})`,
        within(scope, customers),
      ),
    );
}
