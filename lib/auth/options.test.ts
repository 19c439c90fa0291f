import { expect, test } from "vitest";
import { endpointSettings } from "@/lib/core/webhook/endpoint";
import { singleSignOnChange } from "@/lib/sso/configure";
import { credentials } from "./options";

test("what no database can keep is refused at the door, and is no fault of ours", () => {
  const provider = {
    ...{ issuer: "https://id.example.com", clientId: "us", secret: "s", label: "Sign in", domains: "" },
    ...{ newcomers: null, newcomerIntegrationIds: null },
  };
  const endpoint = { url: "https://example.com/hook", types: ["event"] };
  const given = [
    [credentials, { email: "ada@example.com", password: "p" }, ["email"]],
    [singleSignOnChange, provider, ["clientId", "secret", "label"]],
    [endpointSettings, { ...endpoint, description: "d" }, ["url", "description"]],
  ] as const;
  for (const [schema, right, names] of given) {
    expect(schema.safeParse(right).success).toBe(true);
    for (const name of names)
      for (const wrong of ["a\0b", "a\uD800"])
        expect(schema.safeParse({ ...right, [name]: wrong }).success, `${name} ${wrong}`).toBe(false);
  }
});
