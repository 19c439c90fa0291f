import { beforeAll, describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { addCredential } from "@/lib/integrations/credentials";
import { addPicture, endUserTerms } from "@/lib/media/add";
import { selfiePicture } from "@/lib/testing/pictures";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { decideVerification } from "@/lib/verifications/decide";
import { redactVerification } from "@/lib/verifications/redact";
import { captureToken } from "@/lib/verifications/token";
import { newClient } from "./(transmit)/client.testing";
import { hmac, send } from "./(veriff)/client.testing";

const word = `zq${crypto.randomUUID().slice(0, 8)}`;
const secretKey = crypto.randomUUID();

let client: Awaited<ReturnType<typeof newClient>>;
let id: string;
let picture: string;
let token: string;

/** As a client of each dialect asks; the signature is over the id. */
const veriff = (path: string, signed: string) =>
  send(path, {
    headers: { "x-auth-client": client.apiKey, "x-hmac-signature": hmac(client.sharedSecret, signed) },
  });
const vove = (path: string) => send(path, { headers: { "x-api-key": secretKey } });

beforeAll(async () => {
  const ctx = systemContext();
  client = await newClient();
  await addCredential(ctx, client.integration.id, {
    ...{ kind: "secret_key", label: "Key", identifier: crypto.randomUUID(), secret: secretKey },
  });
  const verification = await createVerification(ctx, client.integration, {
    ...{ firstName: word, lastName: word, vendorData: word, documentNumber: word, person: { email: word } },
  });
  ({ id } = verification);
  token = await captureToken(verification);
  await applyEvent(ctx, id, "start");
  const how = { ...endUserTerms, stage: "final", source: "file" } as const;
  picture = (await addPicture(ctx, id, "face", await selfiePicture(), how)).id;
  await applyEvent(ctx, id, "submit");
  await decideVerification(ctx, id, { outcome: "approved", reason: "document_and_face_checked", note: word });
  await redactVerification(ctx, id);
});

describe("of a redacted verification", () => {
  test("the Veriff dialect tells the decision, and of the person nothing", async () => {
    const { status, body } = await veriff(`/v1/sessions/${id}/decision`, id);
    expect([status, body.verification]).toMatchObject([
      200,
      { id, status: "approved", code: 9001, vendorData: null, person: { firstName: null, lastName: null } },
    ]);
    for (const path of ["person", "attempts", "timestamps"]) {
      const answer = await veriff(`/v1/sessions/${id}/${path}`, id);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.bytes.toString()).not.toContain(word);
    }
    const { body: pictures } = await veriff(`/v1/sessions/${id}/media`, id);
    expect(pictures.images).toEqual([]);
    expect((await veriff(`/v1/media/${picture}`, picture)).status).toBe(404);
  });

  test("the VOVE dialect knows it by its id alone", async () => {
    expect((await vove(`/v2/users/${word}`)).status).toBe(404);
    const { status, bytes, body } = await vove(`/v2/users/${id}`);
    expect([status, body.status]).toEqual([200, "successful"]);
    expect(bytes.toString()).not.toContain(word);
    expect((await vove(`/v2/users/${id}/selfie`)).status).toBe(404);
  });

  test("the Transmit dialect tells the recommendation and shows no image", async () => {
    const { status, bytes, body } = await client.call("GET", `/verification/${id}/result`);
    expect([status, body.recommendation]).toEqual([200, "ALLOW"]);
    expect(bytes.toString()).not.toContain(word);
    const images = await client.call("GET", `/verification/${id}/images`);
    expect(images.status).toBe(200);
    expect(images.bytes.toString()).not.toContain(picture);
    expect((await client.call("GET", `/verification/${id}/images/${picture}`)).status).toBe(404);
  });

  test("the end user's link opens nothing", async () => {
    const answer = await send("/api/capture/start", {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: "{}",
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.bytes.toString()).not.toContain(word);
  });
});
