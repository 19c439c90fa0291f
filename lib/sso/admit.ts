import { insertAuditEntry } from "@/db/queries/audit";
import { findUserByIdentity, hasIdentityAt, insertIdentity } from "@/db/queries/identities";
import { findUserByEmail, insertUser } from "@/db/queries/users";
import {
  type Claims,
  isOfDomain,
  type SingleSignOnRefusal,
  saysFactor,
} from "@/lib/core/identity/single-sign-on";
import type { SingleSignOn } from "@/lib/core/installation/settings";
import { findInvitationOf, takeUp } from "@/lib/invitations/accept";
import type { Asker } from "@/lib/sign-ins/open";

type Admitted = { id: string; email: string; name: string; sessionVersion: number };

const nameOf = ({ name, email = "" }: Claims) => (name ?? email.split("@", 1)[0] ?? email).slice(0, 100);

async function record({ db, origin }: Asker, user: Admitted, action: string, after: Record<string, unknown>) {
  await insertAuditEntry(db, {
    ...{ ...origin, action, after, targetId: user.id },
    ...{ actorKind: "user", actorId: user.id, actorName: user.name },
  });
}

/** From now on the provider's own id of them opens their account, whatever becomes of the address. */
async function link(asker: Asker, user: Admitted, { issuer, subject }: Claims) {
  await insertIdentity(asker.db, { userId: user.id, issuer, subject });
  await record(asker, user, "user.link_identity", { issuer });
  return user;
}

/** The user whom the provider vouches for: known to it already, by a verified address, invited, or new. */
export const admit = (
  { db, origin }: Asker,
  { domains, newcomers, newcomerIntegrationIds, mustSayFactor, factorAcr }: SingleSignOn,
  claims: Claims,
): Promise<Admitted | SingleSignOnRefusal> =>
  db.transaction(async (tx) => {
    const asker = { db: tx, origin };
    const { issuer, subject, email, isVerified } = claims;
    if (!email || !isVerified) return "sso_unverified";
    if (!isOfDomain(email, domains)) return "sso_domain";
    if (mustSayFactor && !saysFactor(claims, factorAcr)) return "sso_weak";
    const known = await findUserByIdentity(tx, issuer, subject);
    const user = known ?? (await findUserByEmail(tx, email));
    if (user?.disabledAt) return "sso_disabled";
    if (known) return known;
    // An address that the provider has given to another person is not that person's account here.
    if (user) return (await hasIdentityAt(tx, user.id, issuer)) ? "sso_taken" : link(asker, user, claims);
    const invitation = await findInvitationOf(asker, email);
    if (invitation)
      return link(
        asker,
        await takeUp(asker, invitation, { name: nameOf(claims), passwordHash: null }),
        claims,
      );
    if (!newcomers) return "sso_unknown";
    const added = { id: crypto.randomUUID(), email, name: nameOf(claims), role: newcomers };
    const reached = { email, role: newcomers, integrationIds: newcomerIntegrationIds };
    await insertUser(tx, { ...added, integrationIds: newcomerIntegrationIds });
    await record(asker, { ...added, sessionVersion: 1 }, "user.create_by_sso", reached);
    return link(asker, { ...added, sessionVersion: 1 }, claims);
  });
