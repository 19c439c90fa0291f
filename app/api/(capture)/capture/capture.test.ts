import { expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { cardBackPicture, passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { decideVerification } from "@/lib/verifications/decide";
import { details, endUser, routes } from "./end-user.testing";

const { readState, start, submit } = routes;

test("an end user comes through, and every step may be repeated", async () => {
  const { id, call, agree, choose, send } = await endUser();
  expect((await call(readState)).body).toMatchObject({
    phase: "ready",
    brand: { name: "Harbour Bank" },
    taken: [],
  });
  const [front, back, selfie] = await Promise.all([passportPicture(), cardBackPicture(), selfiePicture()]);
  const steps = [
    () => call(start),
    agree,
    () => choose("id_card", "EE"),
    () => send("document_front", front),
    () => send("document_back", back),
    () => send("face", selfie),
    () => call(submit),
  ];
  for (const step of steps) {
    const once = await step();
    expect(once.status).toBe(200);
    expect(await step()).toEqual(once);
  }
  const { verification, history, pictures } = await details(id);
  expect(verification.status).toBe("submitted");
  expect(pictures).toHaveLength(3);
  expect(history.map(({ type }) => type)).toEqual([
    ...["create", "start", "consent", "choose_document"],
    ...["add_media", "add_media", "add_media", "submit"],
  ]);
  expect(history.slice(1).every(({ actorKind }) => actorKind === "applicant")).toBe(true);
  expect((await call(readState)).body).toMatchObject({ phase: "waiting", taken: [], documentType: null });
});

test("nothing can be skipped", async () => {
  const { call, agree, choose, send } = await endUser();
  const face = await selfiePicture();
  expect((await agree()).status).toBe(409);
  expect((await send("face", face)).status).toBe(422);
  await call(start);
  expect((await send("face", face)).body.error.message).toContain("Consent");
  expect((await call(submit)).status).toBe(422);
  await agree();
  expect((await call(submit)).status).toBe(422);
  await choose("passport", "EE");
  await send("face", face);
  expect((await call(submit)).body.error.message).toContain("document front");
});

test("what the client wants cannot be changed, and a visa only the client can want", async () => {
  const asked = await endUser({ documentType: "passport", documentCountry: "EE" });
  await asked.call(start);
  await asked.agree();
  expect((await asked.call(readState)).body.documentType).toBe("passport");
  for (const [type, country] of [
    ["id_card", "EE"],
    ["passport", "LV"],
  ] as const)
    expect((await asked.choose(type, country)).status).toBe(422);

  const free = await endUser();
  await free.call(start);
  expect((await free.choose("visa", "EE")).status).toBe(422);
  expect((await free.choose("passport", "ZZ")).status).toBe(400);
  expect((await free.choose("library_card", "EE")).status).toBe(400);

  const visa = await endUser({ documentType: "visa" });
  await visa.call(start);
  expect((await visa.choose("visa", "EE")).body.documentType).toBe("visa");
});

test("pictures of another document are forgotten, the selfie is not", async () => {
  const { id, call, agree, choose, send } = await endUser();
  await call(start);
  await agree();
  await choose("id_card", "EE");
  await send("document_front", await passportPicture());
  await send("face", await selfiePicture());
  expect((await choose("passport", "EE")).body.taken).toEqual(["face"]);
  expect((await details(id)).pictures).toHaveLength(1);
});

test("a resubmission says why, asks for what failed and shows nothing of what was handed in", async () => {
  const { id, call, agree, choose, send } = await endUser();
  await call(start);
  await agree();
  await choose("id_card", "EE");
  await send("document_front", await passportPicture());
  await send("document_back", await cardBackPicture());
  await send("face", await selfiePicture());
  await call(submit);
  await decideVerification(systemContext(), id, {
    outcome: "resubmission_requested",
    reason: "document_back_cut_off",
    note: "for colleagues only",
  });
  const again = await call(readState);
  const asked = { advice: "document_back_cut_off", retakes: ["document_back"], choosesDocument: false };
  expect(again.body).toMatchObject({ phase: "again", taken: [], consented: false, ...asked });
  expect(JSON.stringify(again.body)).not.toContain("colleagues");
  const [one, other] = await Promise.all([call(start), call(start)]);
  expect([one.status, other.status]).toEqual([200, 200]);
  const kept = { consented: true, documentType: "id_card", documentCountry: "EE" };
  expect((await call(readState)).body).toMatchObject({
    ...{ phase: "open", attemptNumber: 2, taken: ["document_front", "face"] },
    ...{ ...asked, ...kept },
  });
  expect((await choose("passport", "EE")).status).toBe(422);
  expect((await call(submit)).body.error.message).toContain("document back");
  await send("document_back", await cardBackPicture());
  expect((await call(submit)).body.phase).toBe("waiting");
  expect((await details(id)).verification.status).toBe("submitted");
});

test("an approved and a declined end user are told the same", async () => {
  const states = [];
  for (const [outcome, reason] of [
    ["approved", "document_and_face_checked"],
    ["declined", "known_fraud"],
  ] as const) {
    const { id, call, agree, choose, send } = await endUser();
    await call(start);
    await agree();
    await choose("passport", "EE");
    await send("document_front", await passportPicture());
    await send("face", await selfiePicture());
    await call(submit);
    await decideVerification(systemContext(), id, { outcome, reason });
    states.push(await call(readState));
    expect((await call(start)).status).toBe(410);
    expect((await send("face", await selfiePicture())).status).toBe(409);
  }
  expect(states[0]).toEqual(states[1]);
  expect(states[0]?.body.phase).toBe("finished");
});
