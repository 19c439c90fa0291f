import { expect, test } from "vitest";
import { comparedFields } from "./fields";

const subject: Parameters<typeof comparedFields>[0] = {
  ...{ firstName: "Ada", lastName: null, person: { dateOfBirth: "1990-01-02" } },
  ...{ documentType: "passport", documentCountry: "EE", documentNumber: "AB1" },
};
const lineOf = (shown: Parameters<typeof comparedFields>[1], name: string) =>
  comparedFields(subject, shown, (code) => `Land of ${code}`).find((line) => line.name === name);

test("another document than the client has said is told as different", () => {
  const shown = { documentType: "id_card", documentCountry: "EE" } as const;
  expect(lineOf(shown, "Document")).toMatchObject({
    ...{ document: "ID card", given: "Passport", agreement: "different" },
  });
  expect(lineOf(shown, "Country")).toMatchObject({ given: "Land of EE", agreement: "same" });
});

test("what only one side says is left to whoever looks", () => {
  expect(lineOf(undefined, "Country")).toMatchObject({ document: null, agreement: "unknown" });
  expect(lineOf(undefined, "First name")).toMatchObject({ given: "Ada", agreement: "unknown" });
  expect(lineOf(undefined, "Address")).toBeUndefined();
});
