import { SignJWT } from "jose";
import { expect, test } from "vitest";
import { captureToken } from "@/lib/verifications/token";
import { details, endUser, routes } from "./end-user.testing";

const { readState, consent, addPicture } = routes;

test("without a token of ours nothing opens, and no body is read", async () => {
  const { id, token } = await endUser();
  const [header, payload, signature] = token.split(".");
  const forge = (secret: string) =>
    new SignJWT({ session_id: id, iid: id })
      .setProtectedHeader({ alg: "HS256" })
      .sign(Buffer.from(secret.padEnd(32)));
  const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.`;
  const tokens = [
    "",
    "x",
    id,
    unsigned,
    await forge("secret"),
    await forge(""),
    `${header}.${payload}.${signature?.slice(2)}AA`,
  ];
  for (const forged of tokens)
    for (const handler of Object.values(routes)) {
      let wasRead = false;
      const body = new ReadableStream(
        {
          pull: () => {
            wasRead = true;
          },
        },
        { highWaterMark: 0 },
      );
      const response = await handler(
        new Request("http://localhost/", {
          method: handler === readState ? "GET" : "POST",
          headers: { authorization: `Bearer ${forged}` },
          ...(handler === addPicture && { body, duplex: "half" }),
        }),
        { params: Promise.resolve({}) },
      );
      expect(response.status).toBe(401);
      expect(wasRead).toBe(false);
    }
});

test("a token whose verification is gone, or of another integration, finds nothing", async () => {
  const [mine, theirs] = [await endUser(), await endUser()];
  const { verification } = await details(theirs.id);
  const { verification: own } = await details(mine.id);
  const tokens = [
    await captureToken({ ...verification, integrationId: own.integrationId }),
    await captureToken({ ...verification, id: crypto.randomUUID() }),
  ];
  for (const token of tokens) {
    const request = new Request("http://localhost/", { headers: { authorization: `Bearer ${token}` } });
    expect((await readState(request, { params: Promise.resolve({}) })).status).toBe(404);
  }
});

test("a body that is too large, or no JSON, is refused", async () => {
  const { call } = await endUser();
  expect((await call(consent, Buffer.alloc(20_000, "x"))).status).toBe(413);
  expect((await call(consent, Buffer.from("{"))).status).toBe(422);
  expect((await call(consent, { version: "1999-01-01", language: "en" })).status).toBe(400);
  expect((await call(addPicture, Buffer.alloc(21 * 1024 * 1024), "?context=face")).status).toBe(413);
  expect((await call(addPicture, Buffer.from("x"), "?context=other")).status).toBe(400);
});

test("a link that is used like a machine gun is told to wait", async () => {
  const { call } = await endUser();
  const answers = await Promise.all(Array.from({ length: 130 }, () => call(readState)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(120);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
});
