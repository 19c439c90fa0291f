import { eq } from "drizzle-orm";
import { expect, test as plain } from "vitest";
import { auditEntries, auditLooks } from "@/db/schema/audit";
import { type Ctx, contextFor } from "@/lib/context";
import { systemActor } from "@/lib/core/identity/actor";
import { addPicture, endUserTerms } from "@/lib/media/add";
import { readPicture } from "@/lib/media/read";
import { selfiePicture } from "@/lib/testing/pictures";
import { addReviewer } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { getVerificationDetails } from "@/lib/verifications/get";
import { findOutcomeMessage } from "@/lib/verifications/outcome";
import { forgetLooks, recordLook } from "./look";

const looksAt = ({ db }: Ctx, targetId: string) =>
  db.select().from(auditEntries).where(eq(auditEntries.targetId, targetId)).orderBy(auditEntries.id);

plain("of twenty looks at once one is written down", async () => {
  const everything = { integrationIds: "all" } as const;
  const ctx = contextFor({ kind: "user", id: crypto.randomUUID(), name: "Rita", role: "viewer" }, everything);
  const look = {
    action: "verification.look",
    targetId: crypto.randomUUID(),
    integrationId: crypto.randomUUID(),
  } as const;
  await Promise.all(Array.from({ length: 20 }, () => recordLook(ctx, look)));
  expect(await looksAt(ctx, look.targetId)).toHaveLength(1);
});

test("the same look is written down again after ten minutes, another's at once", async ({ ctx, made }) => {
  const integrationId = made.integration.id;
  const look = { action: "verification.look", targetId: crypto.randomUUID(), integrationId } as const;
  const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 12, minutes));
  const [rita, oleg] = [await addReviewer(ctx, "Rita"), await addReviewer(ctx, "Oleg")];
  const looks = [
    [rita.own, 0],
    [rita.own, 9],
    [oleg.own, 9],
    [rita.own, 10],
    [rita.own, 19],
  ] as const;
  for (const [own, minutes] of looks) await recordLook(own, look, at(minutes));
  expect((await looksAt(ctx, look.targetId)).map(({ actorName }) => actorName)).toEqual([
    "Rita",
    "Oleg",
    "Rita",
  ]);
  const looking = () => ctx.db.select().from(auditLooks).where(eq(auditLooks.targetId, look.targetId));
  await forgetLooks(ctx, at(20));
  expect(await looking()).toHaveLength(1);
  await forgetLooks(ctx, at(60));
  expect(await looking()).toHaveLength(0);
});

test("who sees a verification, its pictures or its decision stands in the log; the end user and we do not", async ({
  ctx,
  made,
  client,
}) => {
  const { id } = await createVerification(ctx, made.integration, { firstName: "Ada" });
  await applyEvent(ctx, id, "start");
  const how = { ...endUserTerms, stage: "final", source: "file" } as const;
  const { id: picture } = await addPicture(ctx, id, "face", await selfiePicture(), how);
  await applyEvent(ctx, id, "submit");
  await applyEvent(ctx, id, "approve", { verdict: "approved", reason: "document_and_face_checked" });
  const rita = await addReviewer(ctx, "Rita");
  const applicant: Ctx = { ...ctx, actor: { kind: "applicant", id, name: "End user" } };
  for (const each of [rita.own, client, applicant, { ...ctx, actor: systemActor }]) {
    await getVerificationDetails(each, id);
    await readPicture(each, picture);
    await findOutcomeMessage(each, made.integration, id);
  }
  const entries = await looksAt(ctx, id);
  expect(entries.map(({ actorKind, action, integrationId }) => [actorKind, action, integrationId])).toEqual(
    ["user", "api_key"].flatMap((kind) =>
      ["verification.look", "picture.look"].map((action) => [kind, action, made.integration.id]),
    ),
  );
  expect(JSON.stringify(entries)).not.toContain("Ada");
});
