import fc from "fast-check";
import { expect, test } from "vitest";
import { hidden, maskBody } from "./mask";

const decision = {
  status: "success",
  verification: {
    id: "7d9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b10",
    status: "approved",
    code: 9001,
    reason: null,
    person: {
      firstName: "Maria",
      lastName: "Tamm",
      dateOfBirth: "1990-01-02",
      status: "x",
      citizenship: null,
    },
    document: { number: "AB123456", type: "PASSPORT", country: "EE" },
    vendorData: "order-17",
  },
  technicalData: { ip: "203.0.113.7" },
};

test("a decision keeps what it is about and hides whom", () => {
  expect(JSON.parse(maskBody(JSON.stringify(decision)))).toEqual({
    status: "success",
    verification: {
      id: decision.verification.id,
      status: "approved",
      code: 9001,
      reason: null,
      person: { firstName: hidden, lastName: hidden, dateOfBirth: hidden, status: hidden, citizenship: null },
      document: { number: hidden, type: "PASSPORT", country: "EE" },
      vendorData: "order-17",
    },
    technicalData: { ip: hidden },
  });
});

test("whatever stands below a person is hidden, however deep", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = maskBody(JSON.stringify({ person: { value } }));
      const leaves: unknown[] = [];
      JSON.parse(text, (_, each) => {
        if (typeof each === "string" || typeof each === "number") leaves.push(each);
        return each;
      });
      expect(leaves.every((leaf) => leaf === hidden || leaf === "")).toBe(true);
    }),
  );
});

test("what is no JSON is hidden whole", () => expect(maskBody("Maria Tamm")).toBe(hidden));
