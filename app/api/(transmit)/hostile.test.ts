import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Answer, type Client, newClient, send, startDevice } from "./client.testing";

let client: Client;
let device: Awaited<ReturnType<typeof startDevice>>;
beforeAll(async () => {
  client = await newClient({ createsPerMinute: 1_000_000 });
  device = await startDevice((await client.create()).start_token);
});

const underSession = ["/images", "/events", "/risk-session-token"];
const written = (id: string) => [
  ...["/verification", "/verification/start"],
  ...underSession.map((tail) => `/verification/${id}${tail}`),
];
const read = (id: string) => [
  ...["/result", "/images", `/images/${id}`, "/consent", "/status"].map(
    (tail) => `/verification/${id}${tail}`,
  ),
  "/sdk-settings",
];

const isDocumented = ({ status, body }: Answer) =>
  status < 400 || (status < 500 && typeof body?.message === "string" && body.error_code === status);

const isOauth = ({ status, body }: Answer) =>
  status === 200 ||
  (status < 500 && typeof body?.error === "string" && typeof body.error_description === "string");

test("no body makes a route fail", async () => {
  const deep = 50_000;
  const bodies = [
    ...["", "null", "\0", "\ufeff{}", '"\\ud800"', "[]", "1"],
    "[".repeat(deep) + "]".repeat(deep),
    `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`,
    '{"__proto__":{"state":1},"constructor":1,"state":"\\u0000"}',
    '{"state":"\\ud800","customer_information":{"external_user_id":"\\u0000"}}',
    '{"mock_behavior":{"info":{"person_details":{"__proto__":{"age":1},"age":1e999}}}}',
    '{"mock_behavior":{"info":{"document_details":{"type":"__proto__"}}}}',
    '{"time_to_live":"9999d99999h999999m99999999s","start":{"consent":null}}',
    `{"image":{"image_type":"selfie","content":"${"=".repeat(1000)}"}}`,
    `{"image":{"image_type":"constructor","content":"AAAA"}}`,
    '{"start_token":"\\u0000","image_signing_public_key":"AAAA"}',
    "grant_type=client_credentials&client_id=%00&client_secret=%ff&resource=\u0000",
  ];
  const types = ["application/json", "application/x-www-form-urlencoded", "text/plain"];
  for (const body of bodies)
    for (const type of types) {
      for (const path of written(device.id))
        for (const { call } of [client, device]) {
          const reply = await call("POST", path, body, { "content-type": type });
          expect(isDocumented(reply), `${path} ${type} ${body.slice(0, 60)} → ${reply.status}`).toBe(true);
        }
      const headers = { "content-type": type };
      const token = await send("/oidc/token", { method: "POST", headers, body });
      expect(isOauth(token), `token ${body.slice(0, 60)} → ${token.status}`).toBe(true);
    }
});

const words = fc.constantFrom(
  ...["callback_url", "state", "time_to_live", "mock_behavior", "mock_recommendation", "start", "auto_start"],
  ...["customer_information", "recommendation", "processing_time", "force_retry", "info", "person_details"],
  ...["document_details", "type", "image", "image_type", "content", "signature", "start_token", "consent"],
  ...["granted", "document_id", "image_signing_public_key", "address", "age", "gender"],
);
const values = fc.oneof(
  fc.constantFrom("ALLOW", "passport", "1h", "90d", "selfie", true, false, null, 0, ""),
  fc.string({ unit: "binary" }),
  fc.base64String(),
  fc.jsonValue(),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof({ depthSize: "small" }, values, fc.dictionary(words, tie("tree"))),
}));
const header = fc.string({ unit: "binary-ascii" }).filter((value) => /^[\t\x20-\x7e]*$/.test(value));

test("whatever is sent, by whoever, the answer is a documented one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constant(device.id), fc.uuid(), fc.string({ minLength: 1 }).map(encodeURIComponent)),
      fc.oneof(
        tree.map((value) => JSON.stringify(value)),
        fc.dictionary(words, tree).map((value) => JSON.stringify(value)),
        fc.webQueryParameters(),
        fc.string({ unit: "binary" }),
      ),
      fc.record({ "content-type": fc.oneof(header, fc.constant("application/x-www-form-urlencoded")) }),
      fc.nat(),
      async (id, body, headers, choice) => {
        const paths = written(id);
        const path = paths[choice % paths.length] ?? "/verification";
        for (const { call } of [client, device]) {
          const reply = await call("POST", path, body, headers);
          if (!reply.headers.has("x-request-id")) return;
          expect(isDocumented(reply), `${path} → ${reply.status} ${reply.bytes}`).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("whatever is asked for, with whatever token, the answer is a documented one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constant(device.id), fc.uuid(), fc.string({ minLength: 1 }).map(encodeURIComponent)),
      fc.oneof(
        header,
        header.map((word) => `Bearer ${word}`),
        fc.constantFrom(`Bearer ${client.token}`, `Bearer ${device.token}`),
      ),
      fc.webQueryParameters(),
      fc.nat(),
      async (id, authorization, query, choice) => {
        const paths = read(id);
        const reply = await send(`/verify/api/v1${paths[choice % paths.length]}?${query}`, {
          headers: { authorization },
        });
        if (!reply.headers.has("x-request-id")) return;
        expect(isDocumented(reply), `${paths[choice % paths.length]} → ${reply.status}`).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("whoever asks for a token in whatever way is answered as RFC 6749 has it", async () => {
  const fields = fc.constantFrom("grant_type", "client_id", "client_secret", "resource", "scope");
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fields, fc.oneof(fc.constant("client_credentials"), fc.string({ unit: "binary" }))),
      fc.option(
        fc.oneof(
          header,
          fc.base64String().map((pair) => `Basic ${pair}`),
        ),
        { nil: undefined },
      ),
      fc.boolean(),
      fc.ipV4(),
      async (given, authorization, isForm, address) => {
        const body = isForm ? new URLSearchParams(given).toString() : JSON.stringify(given);
        const type = isForm ? "application/x-www-form-urlencoded" : "application/json";
        const reply = await send("/oidc/token", {
          ...{ method: "POST", body },
          headers: {
            ...{ "content-type": type, "x-forwarded-for": address },
            ...(authorization !== undefined && { authorization }),
          },
        });
        expect(isOauth(reply), `${reply.status} ${reply.bytes}`).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("a body that is too large is refused before it is read", async () => {
  const large = { state: "x".repeat(2 * 1024 * 1024) };
  const { status, body } = await client.call("POST", "/verification", large);
  expect([status, body.error_code]).toEqual([413, 413]);
});
