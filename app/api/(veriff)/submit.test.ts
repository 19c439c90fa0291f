import { beforeAll, describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { messages } from "@/lib/dialects/veriff/messages";
import { applyEvent } from "@/lib/verifications/apply";
import { type Client, details, newClient } from "./client.testing";

let client: Client;
beforeAll(async () => {
  client = await newClient();
});

describe("PATCH /v1/sessions/{id}", () => {
  test("submits, once, a session that is created or started", async () => {
    for (const isStarted of [false, true]) {
      const id = await client.create({ vendorData: "ref" });
      if (isStarted) await applyEvent(systemContext(), id, "start");
      const { status, body } = await client.submit(id);
      expect(status).toBe(200);
      expect(body).toEqual({
        status: "success",
        verification: {
          id,
          url: expect.stringContaining("/v/"),
          vendorData: "ref",
          host: expect.stringMatching(/^https?:/),
          status: "submitted",
          sessionToken: expect.stringMatching(/^eyJ/),
        },
      });
      const again = await client.submit(id);
      expect([again.status, again.body]).toEqual([
        400,
        { status: "fail", code: "1304", message: 'Cannot transition to "submitted" status.' },
      ]);
      expect((await details(id)).history.filter(({ type }) => type === "submit")).toHaveLength(1);
    }
  });

  test("ignores what old clients send besides", async () => {
    const verification = { status: "submitted", frontState: "done", timestamp: "2016-05-19T08:30:25.597Z" };
    const reply = await client.call("PATCH", `/v1/sessions/${await client.create()}`, { verification });
    expect(reply.status).toBe(200);
  });

  test.each([
    ["1303", { verification: { status: "approved" } }],
    ["1303", { verification: { status: "started" } }],
    ["1303", { verification: { status: 1 } }],
    ["1102", { verification: {} }],
    ["1102", { verification: null }],
    ["1102", {}],
    ["1104", { verification: "submitted" }],
    ["1104", "[1"],
  ] as const)("refuses with %s: %j", async (code, body) => {
    const reply = await client.call("PATCH", `/v1/sessions/${await client.create()}`, body);
    expect([reply.status, reply.body]).toEqual([400, { status: "fail", code, message: messages[code] }]);
  });
});
