import { findPerson, selectPeople } from "@/db/queries/people";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { Colleague } from "@/lib/core/identity/colleague";

type Row = Awaited<ReturnType<typeof selectPeople>>[number];

const present = ({ user, hasFactor, hasIdentity }: Row): Colleague => {
  const { id, name, email, role, integrationIds, passwordHash, lastSignInAt, disabledAt, createdAt } = user;
  return {
    ...{ id, name, email, role, integrationIds, lastSignInAt, disabledAt, createdAt },
    ...{ hasSecondFactor: hasFactor, hasSingleSignOn: hasIdentity, hasPassword: passwordHash !== null },
  };
};

/** Everybody who reaches nothing that the asker does not reach. */
export const listPeople = async ({ db, scope }: Ctx) => (await selectPeople(db, scope)).map(present);

export async function getPerson({ db, scope }: Ctx, id: string): Promise<Colleague> {
  const person = isUuid(id) ? await findPerson(db, scope, id) : undefined;
  if (!person) throw notFound("person");
  return present(person);
}
