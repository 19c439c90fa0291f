import { and, desc, eq, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Likeness, LookAlike } from "@/lib/core/review/look-alike";
import type { Verification } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { integrations } from "../schema/integrations";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

const owner = { ...verifications, verificationId: verifications.id };

/** As the index has them: without spaces and signs, in capitals. */
const plainNumber = (number: SQL | typeof verifications.documentNumber) =>
  sql`upper(regexp_replace(${number}, '[^[:alnum:]]', '', 'g'))`;

type Known = Pick<Verification, "documentNumber" | "fullName" | "person" | "vendorData" | "endUserId">;

/** What makes another verification alike, or undefined where too little is known to say. */
const conditions: Record<Likeness, (known: Known) => SQL | undefined> = {
  document_number: ({ documentNumber }) =>
    documentNumber && /[\p{L}\p{N}]/u.test(documentNumber)
      ? sql`${plainNumber(verifications.documentNumber)} = ${plainNumber(sql`${documentNumber}::text`)}`
      : undefined,
  name_and_birth_date: ({ fullName, person: { dateOfBirth } }) =>
    fullName && dateOfBirth
      ? sql`lower(${verifications.fullName}) = lower(${fullName}::text)
          and ${verifications.person} ->> 'dateOfBirth' = ${dateOfBirth}`
      : undefined,
  reference: ({ vendorData }) => (vendorData ? eq(verifications.vendorData, vendorData) : undefined),
  end_user: ({ endUserId }) => (endUserId ? eq(verifications.endUserId, endUserId) : undefined),
};

/** Ids of the newest verifications that share one thing with this one, found by that thing's index. */
export async function selectAlike(
  db: Db,
  scope: Scope,
  { id, ...known }: Known & { id: string },
  likeness: Likeness,
  limit: number,
): Promise<string[]> {
  const condition = conditions[likeness](known);
  if (!condition) return [];
  const rows = await db
    .select({ id: verifications.id })
    .from(verifications)
    .where(and(condition, ne(verifications.id, id), isNull(verifications.deletedAt), within(scope, owner)))
    .orderBy(desc(verifications.createdAt), desc(verifications.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** What is shown of each, newest first. */
export const selectLookAlikes = (
  db: Db,
  scope: Scope,
  ids: readonly string[],
): Promise<Omit<LookAlike, "likenesses">[]> =>
  db
    .select({
      id: verifications.id,
      fullName: verifications.fullName,
      vendorData: verifications.vendorData,
      status: verifications.status,
      reason: verifications.currentReason,
      integration: { id: integrations.id, name: integrations.name, environment: integrations.environment },
      createdAt: verifications.createdAt,
      decidedAt: verifications.decidedAt,
    })
    .from(verifications)
    .innerJoin(integrations, eq(integrations.id, verifications.integrationId))
    .where(and(inArray(verifications.id, [...ids]), within(scope, owner)))
    .orderBy(desc(verifications.createdAt), desc(verifications.id));
