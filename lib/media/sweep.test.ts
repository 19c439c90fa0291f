import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { insertUpload } from "@/db/queries/uploads";
import { env } from "@/lib/env";
import { blank } from "@/lib/testing/pictures";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { getAttempt } from "@/lib/verifications/attempt";
import { createVerification } from "@/lib/verifications/create";
import { addPicture } from "./add";
import { originalKey, viewKey } from "./files";
import { get, put } from "./storage";
import { sweepFiles, sweepUploads } from "./sweep";
import { assemble, keepPiece } from "./uploads";

const now = new Date();
const longAgo = new Date(now.getTime() - 2 * 86_400_000);

/** As if the file had been written then. */
const age = (key: string, at: Date) => {
  const [id = "", name] = key.split("/");
  const path = join(env().DATA_DIR, "media", id.slice(0, 2), id.slice(2, 4), `${id}.${name}`);
  return utimes(path, at, at);
};

test("files that nothing names go after a day, all others stay", async ({ ctx, made }) => {
  const { id } = await createVerification(ctx, made.integration, {});
  await applyEvent(ctx, id, "start");
  const kept = await addPicture(ctx, id, "face", await blank(600, 600).jpeg().toBuffer());
  const [orphan, young] = [crypto.randomUUID(), crypto.randomUUID()];
  for (const lost of [orphan, young])
    for (const key of [originalKey(lost), viewKey(lost)]) await put(key, Buffer.from("lost"));
  for (const key of [originalKey(orphan), viewKey(orphan), originalKey(kept.id), viewKey(kept.id)])
    await age(key, longAgo);

  await sweepFiles(ctx, now);
  expect(await get(originalKey(orphan))).toBeUndefined();
  expect(await get(viewKey(orphan))).toBeUndefined();
  expect(await get(viewKey(young))).toBeDefined();
  expect(await get(viewKey(kept.id))).toBeDefined();
});

test("an upload that never arrived goes after a day with its pieces", async ({ ctx, made }) => {
  const { id: verificationId } = await createVerification(ctx, made.integration, {});
  const { id: attemptId } = await getAttempt(ctx, verificationId);
  const begun = async (createdAt: Date) => {
    const id = crypto.randomUUID();
    const owner = { integrationId: made.integration.id, verificationId, attemptId };
    const place = { context: "face", stage: "final", source: "camera" } as const;
    await insertUpload(ctx.db, { id, ...owner, ...place, size: 4, sha256: "x", createdAt });
    await keepPiece(id, 0, Buffer.from("face"));
    return { id, size: 4 };
  };
  const [old, young] = [await begun(longAgo), await begun(now)];
  await sweepUploads(ctx, now);
  expect(await assemble(old)).toBeUndefined();
  expect(await assemble(young)).toEqual(Buffer.from("face"));
});
