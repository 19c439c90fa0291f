import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { verifications } from "@/db/schema/verifications";
import type { Ctx } from "@/lib/context";
import { readEnv } from "@/lib/env";
import { seedDemo } from "@/lib/seed/demo/demo";
import { startFreshDatabase } from "@/lib/testing/fresh-database";
import { test } from "@/lib/testing/test";
import { chooseDocument } from "./answer";
import { applyEvent } from "./apply";
import { createVerification } from "./create";
import { decideVerification } from "./decide";

async function rowOf({ db }: Ctx, id: string) {
  const [row] = await db.select().from(verifications).where(eq(verifications.id, id));
  if (!row) throw new Error("there is no such row");
  return row;
}

/** Rows whose kept facts are not what their attempts, decisions and events say. */
const wrong = ({ db }: Ctx, integrationId: string | null = null) =>
  db.execute(sql`
    select v.id from verifications v
    join attempts newest on newest.verification_id = v.id and newest.number = v.attempt_number
    where (${integrationId}::uuid is null or v.integration_id = ${integrationId}::uuid)
      and (v.current_document_type, v.current_document_country, v.current_reason, v.started_at, v.submitted_at,
      v.decided_at, v.reviewed_from) is distinct from (
        newest.document_type, newest.document_country,
        (select reason from decisions d where d.verification_id = v.id order by created_at desc limit 1),
        (select min(a.started_at) from attempts a where a.verification_id = v.id),
        (select max(a.submitted_at) from attempts a where a.verification_id = v.id),
        (select max(a.decided_at) from attempts a where a.verification_id = v.id),
        (select max(e.occurred_at) from events e where e.verification_id = v.id and e.status = 'review'
          and e.type = 'escalate'))`);

test("a verification's row knows its newest document, reason and times", async ({ ctx, made }) => {
  const { integration } = made;
  const { id } = await createVerification(ctx, integration, { documentCountry: "EE" });
  expect(await rowOf(ctx, id)).toMatchObject({ currentDocumentCountry: "EE", startedAt: null });

  await applyEvent(ctx, id, "start");
  const { startedAt } = await rowOf(ctx, id);
  expect(startedAt).not.toBeNull();
  await chooseDocument(ctx, id, "passport", "EE");
  expect(await rowOf(ctx, id)).toMatchObject({ currentDocumentType: "passport" });

  await applyEvent(ctx, id, "submit");
  await applyEvent(ctx, id, "escalate", { verdict: "review", reason: "awaits_person" });
  const waiting = await rowOf(ctx, id);
  expect(waiting).toMatchObject({ currentReason: "awaits_person", decidedAt: null });
  expect(waiting.reviewedFrom).toEqual(waiting.updatedAt);

  await decideVerification(ctx, id, { outcome: "resubmission_requested", reason: "selfie_missing" });
  const decided = await rowOf(ctx, id);
  expect(decided).toMatchObject({ currentReason: "selfie_missing", decidedAt: decided.updatedAt });
  expect(await wrong(ctx, integration.id)).toEqual([]);

  await applyEvent(ctx, id, "start");
  const again = await rowOf(ctx, id);
  expect(again).toMatchObject({ currentDocumentType: null, currentDocumentCountry: "EE", startedAt });
  await chooseDocument(ctx, id, "id_card", "EE");
  expect(await rowOf(ctx, id)).toMatchObject({ currentDocumentType: "id_card" });
  expect(await wrong(ctx, integration.id)).toEqual([]);
});

test("so do those of the demo", async () => {
  const { ctx, stop } = await startFreshDatabase();
  try {
    await seedDemo(ctx, readEnv());
    expect(await wrong(ctx)).toEqual([]);
  } finally {
    await stop();
  }
});
