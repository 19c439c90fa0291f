import { and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";
import type { FlowVersion } from "@/lib/core/flow/version";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { flows } from "../schema/flows";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

export async function insertFlow(db: Db, row: typeof flows.$inferInsert): Promise<FlowVersion> {
  const [flow] = await db.insert(flows).values(row).returning();
  if (!flow) throw new Error("an insert returned no row");
  return flow;
}

export async function findFlowVersion(
  db: Db,
  scope: Scope,
  integrationId: string,
  id: string,
): Promise<FlowVersion | undefined> {
  const [flow] = await db
    .select()
    .from(flows)
    .where(and(eq(flows.id, id), eq(flows.integrationId, integrationId), within(scope, flows)));
  return flow;
}

export async function findFlowById(db: Db, scope: Scope, id: string): Promise<FlowVersion | undefined> {
  const [flow] = await db
    .select()
    .from(flows)
    .where(and(eq(flows.id, id), within(scope, flows)));
  return flow;
}

export async function findDefaultFlow(
  db: Db,
  scope: Scope,
  integrationId: string,
): Promise<FlowVersion | undefined> {
  const [flow] = await db
    .select()
    .from(flows)
    .where(and(eq(flows.integrationId, integrationId), eq(flows.isDefault, true), within(scope, flows)));
  return flow;
}

/** All versions of all flows of an integration: by flow, and of each the newest version first. */
export const selectFlows = (db: Db, scope: Scope, integrationId: string): Promise<FlowVersion[]> =>
  db
    .select()
    .from(flows)
    .where(and(eq(flows.integrationId, integrationId), within(scope, flows)))
    .orderBy(asc(flows.name), asc(flows.familyId), desc(flows.version));

/** What a new verification may be given, of all integrations within the scope: the newest versions that are enabled. */
export const selectFlowChoices = (db: Db, scope: Scope) =>
  db
    .select({
      ...{ id: flows.id, integrationId: flows.integrationId },
      ...{ name: flows.name, isDefault: flows.isDefault },
    })
    .from(flows)
    .where(and(isNull(flows.supersededAt), isNull(flows.disabledAt), within(scope, flows)))
    .orderBy(asc(flows.name), asc(flows.id));

/** How many verifications were made with each of these versions; those with none are not in it. */
export async function countVerificationsByFlow(
  db: Db,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string | null, number>> {
  const owner = { ...verifications, verificationId: verifications.id };
  const rows = await db
    .select({ flowId: verifications.flowId, total: count() })
    .from(verifications)
    .where(
      and(inArray(verifications.flowId, [...ids]), isNull(verifications.deletedAt), within(scope, owner)),
    )
    .groupBy(verifications.flowId);
  return new Map(rows.map(({ flowId, total }) => [flowId, total]));
}

/** What may change of a version: where it stands, never what it asks for. */
type Standing = Partial<Pick<FlowVersion, "isDefault" | "disabledAt" | "supersededAt">>;

export const setFlowStanding = (db: Db, scope: Scope, id: string, standing: Standing) =>
  db
    .update(flows)
    .set(standing)
    .where(and(eq(flows.id, id), within(scope, flows)));

export const setFamilyStanding = (
  db: Db,
  scope: Scope,
  familyId: string,
  standing: Pick<FlowVersion, "disabledAt">,
) =>
  db
    .update(flows)
    .set(standing)
    .where(and(eq(flows.familyId, familyId), within(scope, flows)));

export const clearDefaultFlow = (db: Db, scope: Scope, integrationId: string) =>
  db
    .update(flows)
    .set({ isDefault: false })
    .where(and(eq(flows.integrationId, integrationId), eq(flows.isDefault, true), within(scope, flows)));
