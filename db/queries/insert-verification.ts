import { and, eq, type Placeholder, sql } from "drizzle-orm";
import type { Verification } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { prepared } from "../prepared";
import { attempts } from "../schema/attempts";
import { events } from "../schema/events";
import { flows } from "../schema/flows";
import { verifications } from "../schema/verifications";

export type NewVerificationRow = Omit<Verification, "fullName" | "consents"> &
  Partial<Pick<Verification, "consents">>;
type NewEvent = Pick<typeof events.$inferInsert, "actorKind" | "actorId" | "actorName" | "ip">;

const columns = [
  ...(["id", "integrationId", "status", "firstName", "lastName", "person"] as const),
  ...(["documentType", "documentCountry", "documentNumber", "document", "consents"] as const),
  ...(["vendorData", "endUserId", "callbackUrl", "language"] as const),
  "customerId",
  ...(["attemptNumber", "eventSequence", "createdAt", "updatedAt", "lapsesAt"] as const),
] satisfies (keyof NewVerificationRow)[];

/** Columns that are mostly empty: Drizzle would encode the nothing in them, as a date or as JSON, so they arrive as text. */
const emptyJson = ["callbackParameters", "clientDetails", "simulation"] as const;

type Slots<Name extends string> = Record<Name, Placeholder>;
const slots = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, sql.placeholder<string>(name)])) as Slots<Name>;

const insertion = prepared((db) => {
  const row = slots(columns);
  const { eraseAt, ...json } = slots([...emptyJson, "eraseAt"]);
  const rare = {
    ...Object.fromEntries(emptyJson.map((name) => [name, sql`${json[name]}::jsonb`])),
    eraseAt: sql`${eraseAt}::timestamptz`,
  };
  const { attemptId, actorKind, actorId, actorName, ip } = slots([
    ...(["attemptId", "actorKind", "actorId", "actorName", "ip"] as const),
  ]);
  const { integrationId, status, documentType, documentCountry, createdAt } = row;
  const { flowId: named } = slots(["flowId"]);
  const usual = db
    .select({ id: flows.id })
    .from(flows)
    .where(and(eq(flows.integrationId, integrationId), eq(flows.isDefault, true)));
  const flowId = sql`coalesce(${named}::uuid, (${usual}))`;

  const verification = db.$with("verification").as(
    db
      .insert(verifications)
      .values({
        ...{ ...row, ...rare, flowId },
        ...{ currentDocumentType: documentType, currentDocumentCountry: documentCountry },
      })
      .returning({ id: verifications.id, flowId: verifications.flowId }),
  );
  const attempt = db.$with("attempt").as(
    db
      .insert(attempts)
      .values({
        ...{ id: attemptId, verificationId: row.id, number: row.attemptNumber },
        ...{ integrationId, status, documentType, documentCountry, createdAt },
      })
      .returning({ id: attempts.id }),
  );
  return db
    .with(verification, attempt)
    .insert(events)
    .values({
      ...{ verificationId: row.id, sequence: row.eventSequence, attemptId, type: "create" },
      ...{ integrationId, status, actorKind, actorId, actorName, ip, occurredAt: createdAt },
    })
    .returning({ flowId: sql<string | null>`(select ${verification.flowId} from ${verification})` })
    .prepare("insert_verification");
});

/**
 * A verification with its first attempt and first event, in one statement and so in one transaction. Where no flow is
 * named it gets the integration's default one, and gives the id.
 */
export async function insertVerification(
  db: Db,
  row: NewVerificationRow,
  attemptId: string,
  event: NewEvent,
): Promise<string | null> {
  const json = emptyJson.map((name) => [name, row[name] && JSON.stringify(row[name])]);
  const [inserted] = await insertion(db).execute({
    consents: [],
    ...row,
    ...Object.fromEntries(json),
    eraseAt: row.eraseAt?.toISOString() ?? null,
    ...event,
    attemptId,
  });
  if (!inserted) throw new Error("an insert returned no row");
  return inserted.flowId;
}
