import { beforeAll, describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import type { Outcome } from "@/lib/core/decision/verdict";
import { applyEvent } from "@/lib/verifications/apply";
import { type Client, evaluate, newClient } from "./client.testing";

let client: Client;
beforeAll(async () => {
  client = await newClient();
});

describe("test integrations", () => {
  const named: [string, Outcome, number, number | null][] = [
    ["Approve", "approved", 9001, null],
    ["Decline", "declined", 9102, 102],
    ["Resubmit", "resubmission_requested", 9103, 201],
  ];

  test.each(named)(
    "%s decides by itself after the submission",
    async (firstName, status, code, reasonCode) => {
      const testing = await newClient({}, "test");
      const id = await testing.create({ person: { firstName } });
      await testing.submit(id);
      expect(await evaluate(id)).toBe(status);
      const { verification } = (await testing.call("GET", `/v1/sessions/${id}/decision`)).body;
      expect(verification).toMatchObject({ code, status, reasonCode });
    },
  );

  test.each(named)("%s is only a name on a live one", async (firstName) => {
    const id = await client.create({ person: { firstName } });
    await client.submit(id);
    expect(await evaluate(id)).toBe("review");
  });

  test("the tenth attempt is declined, in either set of codes", async () => {
    for (const reasonCodes of ["standard", "granular"] as const) {
      const testing = await newClient({ reasonCodes }, "test");
      const id = await testing.create({ person: { firstName: "Resubmit" } });
      for (let attempt = 1; attempt <= 9; attempt++) {
        if (attempt > 1) await applyEvent(systemContext(), id, "start");
        await testing.submit(id);
        expect(await evaluate(id)).toBe("resubmission_requested");
      }
      await applyEvent(systemContext(), id, "start");
      await testing.submit(id);
      expect(await evaluate(id)).toBe("declined");
      const { verification } = (await testing.call("GET", `/v1/sessions/${id}/decision`)).body;
      expect([verification.reasonCode, verification.reason]).toEqual([539, "Resubmission limit exceeded"]);
    }
  });
});
