import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Backend, newBackend } from "./client.testing";

let backend: Backend;
let token: string;
beforeAll(async () => {
  backend = await newBackend({ createsPerMinute: 1_000_000 });
  token = (await backend.open({ refId: "known" })).body.token;
});

const isDocumented = ({ status, body }: Awaited<ReturnType<Backend["open"]>>) =>
  status === 201
    ? body.success === true
    : status < 500 && (status < 400 || (body?.statusCode === status && body.message.length > 0));

const keys = [
  ...["refId", "externalDbId", "flowId", "forceCreation", "user", "__proto__", "constructor"],
] as const;
const userKeys = ["firstName", "lastName", "gender", "dateOfBirth", "email", "address"] as const;
const value = fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" }), fc.uuid(), fc.boolean());
const date = fc.date({ noInvalidDate: true }).map((day) => day.toISOString());

test("whatever is sent, the answer is a documented one", async () => {
  const body = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.jsonValue().map((json) => JSON.stringify(json)),
    fc
      .record({
        body: fc.dictionary(fc.constantFrom(...keys), value),
        refId: fc.oneof(fc.constant("known"), value),
        user: fc.dictionary(fc.constantFrom(...userKeys), fc.oneof(value, date)),
      })
      .map(({ body, refId, user }) => JSON.stringify({ ...body, refId, user })),
  );
  await fc.assert(
    fc.asyncProperty(body, async (raw) => {
      const reply = await backend.call("POST", "/v2/sessions", raw);
      expect(isDocumented(reply), `${raw.slice(0, 200)} → ${reply.status} ${reply.bytes}`).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("whatever is asked for, by whoever, the answer is a documented one", async () => {
  const header = fc.string({ unit: "binary-ascii" }).filter((text) => /^[\t\x20-\x7e]*$/.test(text));
  const segment = fc.oneof(
    fc.constantFrom("known", "%", "%00", "%ff", "..%2f", "%E2%82"),
    fc.string({ minLength: 1 }).map(encodeURIComponent),
  );
  const headers = fc.oneof(
    fc.constant({ "x-api-key": backend.secretKey }),
    fc.record(
      {
        "x-api-key": header,
        authorization: fc.oneof(header, fc.constant(`Bearer ${token}`)),
        accept: header,
      },
      { requiredKeys: [] },
    ),
  );
  const path = fc
    .tuple(segment, segment, fc.nat(4))
    .map(
      ([refId, id, choice]) =>
        [
          ...[`/v2/users/${refId}`, `/v2/users/${refId}/documents`, `/v2/users/${refId}/selfie`],
          ...[`/v2/users/${refId}/documents/${id}`, "/v2/sessions/latest"],
        ][choice] ?? "",
    );
  await fc.assert(
    fc.asyncProperty(path, headers, async (path, headers) => {
      const reply = await backend.call("GET", path, undefined, headers);
      // What the router does not know goes on to the pages.
      const isOurs = reply.headers.has("x-request-id");
      expect(!isOurs || isDocumented(reply), `${path} → ${reply.status} ${reply.bytes}`).toBe(true);
    }),
    { numRuns: 300 },
  );
});
