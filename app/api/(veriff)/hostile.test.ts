import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Client, hmac, newClient, send } from "./client.testing";

let client: Client;
beforeAll(async () => {
  client = await newClient({ createsPerMinute: 1_000_000, allowDeletion: true });
});

const places = ["/v1/sessions", "/v1/validate-registry"];
const underSession = ["", "/media", "/collected-data"];

/** Every route with a body, with `id` where it has one. */
const written = (id: string): [string, string][] => [
  ...places.map((path): [string, string] => ["POST", path]),
  ...underSession.map((tail): [string, string] => [tail ? "POST" : "PATCH", `/v1/sessions/${id}${tail}`]),
];
const read = (id: string) => [
  ...["", "/media", "/attempts", "/decision", "/decision/fullauto", "/decision/x", "/person"].map(
    (tail) => `/v1/sessions/${id}${tail}`,
  ),
  ...["/watchlist-screening", "/timestamps"].map((tail) => `/v1/sessions/${id}${tail}`),
  ...[`/v1/attempts/${id}/media`, `/v1/media/${id}`, `/v1/address-media/${id}`],
];

const isDocumented = ({ status, body }: { status: number; body?: { status?: string; code?: string } }) =>
  status < 500 &&
  (status < 400 || (/^(fail|400)$/.test(body?.status ?? "") && /^\d{4}$/.test(body?.code ?? "")));

test("no body makes a route fail", async () => {
  const id = await client.create();
  const deep = 50_000;
  const bodies = [
    "",
    "null",
    "\0",
    "\ufeff{}",
    '"\\ud800"',
    "[".repeat(deep) + "]".repeat(deep),
    `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`,
    '{"verification":{"__proto__":{"person":1},"constructor":1,"vendorData":"\\u0000"}}',
    '{"verification":{"vendorData":"\\ud800","person":{"firstName":"\\u0000"}}}',
    '{"verification":{"person":{"dateOfBirth":"9999-99-99"},"timestamp":"+275761-01-01T00:00:00Z"}}',
    '{"providerName":"a","network":{"ip":{"addressV4":"1.1.1.1"},"x\\u0000":1},"device":{"fingerprint":"f"}}',
    '{"providerName":"a","network":{"ip":{"addressV6":"::1"},"n":1e999},"device":{"fingerprint":"f","__proto__":{"a":1}}}',
    `{"image":{"context":"__proto__","content":"${"=".repeat(1000)}"}}`,
    `{"image":{"context":"face","content":"data:${",".repeat(1000)}"}}`,
  ];
  for (const body of bodies)
    for (const [method, path] of written(id)) {
      const reply = await client.call(method, path, body);
      expect(isDocumented(reply), `${method} ${path} ${body.slice(0, 60)} → ${reply.status}`).toBe(true);
    }
});

const anything = fc.oneof(
  fc.jsonValue(),
  fc.record({ verification: fc.jsonValue() }),
  fc.record({
    verification: fc.dictionary(
      fc.constantFrom(
        ...["id", "callback", "person", "document", "address", "vendorData", "endUserId", "consents", "lang"],
        ...["features", "timestamp", "status", "proofOfAddress"],
      ),
      fc.oneof(
        fc.jsonValue(),
        fc.string({ unit: "binary" }),
        fc.dictionary(
          fc.constantFrom("firstName", "gender", "dateOfBirth", "number", "type", "country", "idNumber"),
          fc.oneof(
            fc.string({ unit: "binary" }),
            fc.date({ noInvalidDate: true }).map(String),
            fc.jsonValue(),
          ),
        ),
      ),
    ),
  }),
  fc.record({
    image: fc.record({
      context: fc.oneof(fc.constantFrom("face", "document-front-pre"), fc.jsonValue()),
      content: fc.oneof(fc.base64String(), fc.string(), fc.jsonValue()),
    }),
  }),
  fc.record({
    providerName: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
    network: fc.record({
      ip: fc.oneof(fc.record({ addressV4: fc.ipV4() }), fc.jsonValue()),
      x: fc.jsonValue(),
    }),
    device: fc.record({ fingerprint: fc.string({ unit: "binary" }), x: fc.jsonValue() }),
  }),
);
const header = fc.string({ unit: "binary-ascii" }).filter((value) => /^[\t\x20-\x7e]*$/.test(value));

test("whatever is sent, by whoever, the answer is a documented one", async () => {
  const known = await client.create();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constant(known), fc.uuid(), fc.string().map(encodeURIComponent)),
      fc.oneof(
        anything.map((value) => JSON.stringify(value)),
        fc.string({ unit: "binary" }),
      ),
      fc.record(
        { "idempotency-key": header, "x-signature": header, "x-forwarded-for": header },
        { requiredKeys: [] },
      ),
      fc.nat(),
      async (id, body, headers, choice) => {
        const writes = written(id);
        const [method, path] = writes[choice % writes.length] ?? ["POST", "/v1/sessions"];
        const reply = await client.call(method, path, body, headers);
        if (id === "" || path.includes("//")) return;
        expect(isDocumented(reply), `${method} ${path} → ${reply.status} ${reply.bytes}`).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

test("whatever is asked for, the answer is a documented one", async () => {
  const known = await client.create();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constant(known), fc.uuid(), fc.string({ minLength: 1 }).map(encodeURIComponent)),
      fc.record({ "x-auth-client": header, "x-hmac-signature": header }, { requiredKeys: [] }),
      fc.webQueryParameters(),
      fc.nat(),
      async (id, headers, query, choice) => {
        const paths = read(id);
        const path = paths[choice % paths.length] ?? "";
        const unsigned = await send(`${path}?${query}`, { headers });
        const signed = await client.call("GET", `${path}?${query}`, undefined, {
          "x-hmac-signature": hmac(client.sharedSecret, id),
        });
        // What the router does not know goes on to the pages.
        const isOurs = (reply: { headers: Headers }) => reply.headers.has("x-request-id");
        for (const reply of [unsigned, signed])
          expect(!isOurs(reply) || isDocumented(reply), `${path} → ${reply.status}`).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
