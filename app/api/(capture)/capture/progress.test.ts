import { expect, test } from "vitest";
import { database } from "@/db/client";
import { attempts } from "@/db/schema/attempts";
import { findApplicant } from "@/lib/auth/applicant-route";
import { systemContext } from "@/lib/context";
import { consentVersion } from "@/lib/core/capture/state";
import { readOriginal, readPicture } from "@/lib/media/read";
import { selfiePicture } from "@/lib/testing/pictures";
import { getVerification } from "@/lib/verifications/get";
import { hideVerification } from "@/lib/verifications/hide";
import { captureToken } from "@/lib/verifications/token";
import { details, endUser, routes } from "./end-user.testing";

const { readState, start, submit, consent, handover } = routes;

const origin = { "x-forwarded-for": "192.0.2.44", "user-agent": "A phone" };

test("consent is kept with its text, its language, its time and where it came from, once", async () => {
  const { id, call } = await endUser();
  await call(start, undefined, "", origin);
  const before = Date.now();
  for (let each = 0; each < 2; each++)
    await call(consent, { version: consentVersion, language: "uk" }, "", origin);
  const { attempts, history } = await details(id);
  expect(attempts[0]).toMatchObject({ consentVersion, language: "uk", ip: "192.0.2.44" });
  expect(attempts[0]?.consentedAt?.getTime()).toBeGreaterThanOrEqual(before);
  const told = history.filter(({ type }) => type === "consent");
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ details: { version: consentVersion, language: "uk" }, ip: "192.0.2.44" });
  for (const wrong of [{}, { language: "xx" }, { language: "" }])
    expect((await call(consent, { version: consentVersion, ...wrong })).status).toBe(400);
});

test("a phone takes over once, before anything is handed in", async () => {
  const { id, call } = await endUser();
  expect((await call(readState)).body.isHandedOver).toBe(false);
  const answers = await Promise.all([1, 2, 3].map(() => call(handover)));
  expect(answers.map(({ status, body }) => [status, body.isHandedOver])).toEqual(Array(3).fill([200, true]));
  await call(start);
  expect((await call(handover)).body).toMatchObject({ phase: "open", isHandedOver: true });
  const { history } = await details(id);
  expect(history.filter(({ type }) => type === "hand_over")).toHaveLength(1);
  expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_, index) => index + 1));

  const late = await endUser();
  await late.call(start);
  await late.agree();
  await late.choose("passport", "EE");
  await late.send("document_front", await selfiePicture());
  await late.send("face", await selfiePicture());
  await late.call(submit);
  expect((await late.call(handover)).status).toBe(409);
});

test("another device with the same link learns what is done, and cannot read what was handed in", async () => {
  const { id, token, call, agree, choose, send } = await endUser({ firstName: "Ottoline" });
  await call(start);
  await agree();
  await choose("passport", "EE");
  await send("face", await selfiePicture());
  const { body } = await call(readState);
  expect(body.taken).toEqual(["face"]);
  const { pictures, attempts } = await details(id);
  for (const secret of ["Ottoline", pictures[0]?.id, pictures[0]?.sha256, attempts[0]?.id, id])
    expect(JSON.stringify(body)).not.toContain(secret);

  // Nothing that the token opens hands out a picture: of all routes there is none, and its scope is no key to media.
  const applicant = await findApplicant(token, { ip: null, userAgent: null });
  expect(applicant?.ctx.scope.verificationId).toBe(id);
  const other = await endUser();
  const stranger = await findApplicant(other.token, { ip: null, userAgent: null });
  for (const read of [readPicture, readOriginal])
    await expect(read(stranger?.ctx ?? systemContext(), pictures[0]?.id ?? "")).rejects.toMatchObject({
      code: "not_found",
    });
});

test("a link of something deleted and one of nothing are answered alike, on every route", async () => {
  const { id } = await endUser();
  const deleted = await endUser();
  await hideVerification(systemContext(), await getVerification(systemContext(), deleted.id));
  const { createdAt, integrationId } = (await details(id)).verification;
  const unknown = await captureToken({ id: crypto.randomUUID(), integrationId, createdAt });
  const bodies: Record<string, object> = {
    consent: { version: consentVersion, language: "en" },
    chooseDocument: { type: "passport", country: "EE" },
    openUpload: { context: "face", size: 4, sha256: "0".repeat(64), source: "file" },
  };
  for (const [name, handler] of Object.entries(routes)) {
    const answers = [];
    for (const token of [deleted.token, unknown]) {
      const isRead = handler === readState;
      const response = await handler(
        new Request("http://localhost/?context=face", {
          method: isRead ? "GET" : "POST",
          headers: { authorization: `Bearer ${token}`, "upload-offset": "0" },
          ...(!isRead && { body: JSON.stringify(bodies[name] ?? {}) }),
        }),
        { params: Promise.resolve({ id: crypto.randomUUID() }) },
      );
      answers.push([response.status, await response.text()]);
    }
    expect(answers[0]?.[0], name).toBe(404);
    expect(answers[0], name).toEqual(answers[1]);
  }
});

test("who waits is told how long that takes lately, or that nobody knows", async () => {
  const waiting = async () => {
    const someone = await endUser();
    await someone.call(start);
    await someone.agree();
    await someone.choose("passport", "EE");
    for (const context of ["document_front", "face"]) await someone.send(context, await selfiePicture());
    await someone.call(submit);
    return someone;
  };
  const someone = await waiting();
  expect((await someone.call(readState)).body.waiting).toEqual({ expectedSeconds: null });

  const { verification } = await details(someone.id);
  const { integrationId } = verification;
  const decided = (minutesAgo: number, tookSeconds: number) => {
    const decidedAt = new Date(Date.now() - minutesAgo * 60_000);
    const submittedAt = new Date(decidedAt.getTime() - tookSeconds * 1000);
    const id = crypto.randomUUID();
    return { id, integrationId, verificationId: someone.id, submittedAt, decidedAt, createdAt: submittedAt };
  };
  const rows = [600, 1200, 9000].map((took, index) => ({
    ...decided(index, took),
    ...{ number: 100 + index, status: "approved" as const },
  }));
  await database().insert(attempts).values(rows);
  const { body } = await someone.call(readState);
  expect(body.waiting?.expectedSeconds).toBeGreaterThan(1100);
  expect(body.waiting?.expectedSeconds).toBeLessThanOrEqual(1200);
});
