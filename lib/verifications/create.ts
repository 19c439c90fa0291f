import { isDuplicate } from "@/db/duplicate";
import { insertVerification } from "@/db/queries/insert-verification";
import { enqueue } from "@/db/queue";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict } from "@/lib/core/errors";
import { lapseTime } from "@/lib/core/verification/machine";
import type { NewVerification, Verification } from "@/lib/core/verification/verification";
import { type Integration, requireInUse } from "@/lib/integrations/get";

/** Makes a verification in an integration that the caller has shown to be within its scope; refused while it is paused or archived. */
export async function createVerification(
  ctx: Ctx,
  integration: Integration,
  wanted: NewVerification,
): Promise<Verification> {
  requireInUse(integration);
  if (integration.pausedAt) throw conflict(`${integration.name} is paused.`);
  const verification = newVerification(integration, wanted);
  // One statement is a transaction of its own; only what else belongs to it makes it one of several.
  const isAlone = ctx.actor.kind !== "user" && !isSoon(verification.eraseAt, verification.createdAt);
  const flowId = isAlone ? await insert(ctx, verification) : await insertWithMore(ctx, verification);
  const names = [verification.firstName, verification.lastName].filter(Boolean).join(" ").trim();
  return { ...verification, flowId, fullName: names || (verification.person.fullName ?? "") };
}

const day = 86_400_000;

/** The sweep comes by every minute; what is kept for days is not missed in that. */
const isSoon = (eraseAt: Date | null, now: Date): eraseAt is Date =>
  eraseAt !== null && eraseAt.getTime() - now.getTime() <= day;

const insertWithMore = (ctx: Ctx, verification: ReturnType<typeof newVerification>) =>
  inTransaction(ctx, async (ctx) => {
    const flowId = await insert(ctx, verification);
    const { id, integrationId, eraseAt, createdAt } = verification;
    if (ctx.actor.kind === "user")
      await recordAudit(ctx, { action: "verification.create", targetId: id, integrationId });
    if (isSoon(eraseAt, createdAt)) {
      const key = `verification.sweep:${Math.ceil(eraseAt.getTime() / 1000)}`;
      await enqueue(ctx.db, "verification.sweep", {}, { runAt: eraseAt, key });
    }
    return flowId;
  });

function newVerification({ id, settings }: Integration, wanted: NewVerification) {
  const createdAt = new Date();
  return {
    id: wanted.id ?? crypto.randomUUID(),
    integrationId: id,
    status: "created" as const,
    firstName: wanted.firstName ?? null,
    lastName: wanted.lastName ?? null,
    person: wanted.person ?? {},
    documentType: wanted.documentType ?? null,
    documentCountry: wanted.documentCountry ?? null,
    documentNumber: wanted.documentNumber ?? null,
    document: wanted.document ?? {},
    consents: wanted.consents ?? [],
    vendorData: wanted.vendorData ?? null,
    endUserId: wanted.endUserId ?? null,
    callbackUrl: wanted.callbackUrl ?? settings.callbackUrl,
    callbackParameters: wanted.callbackParameters ?? null,
    clientDetails: wanted.clientDetails ?? null,
    customerId: wanted.customerId ?? null,
    flowId: wanted.flowId ?? null,
    simulation: wanted.simulation ?? null,
    language: wanted.language ?? null,
    attemptNumber: 1,
    eventSequence: 1,
    createdAt,
    updatedAt: createdAt,
    lapsesAt: lapseTime(createdAt),
    eraseAt: wanted.eraseAt ?? null,
  };
}

async function insert({ db, actor, origin }: Ctx, verification: ReturnType<typeof newVerification>) {
  try {
    return await insertVerification(db, verification, crypto.randomUUID(), {
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name,
      ip: origin.ip,
    });
  } catch (error) {
    // Only a client chooses an id; ours are random.
    if (isDuplicate(error)) throw conflict("A verification with this id exists already.");
    throw error;
  }
}
