import { expect, test } from "vitest";
import { signatureHeaders } from "./signature";

test("signs as the documented vector says (veriff.md 2.2)", () => {
  const body =
    '{"verification":{"callback":"https://veriff.com","person":{"firstName":"John","lastName":"Smith"},"document":{"type":"PASSPORT","country":"EE"},"vendorData":"unique id of the end-user","timestamp":"2016-05-19T08:30:25.597Z"}}';
  const headers = signatureHeaders(body, {
    integrationId: "i",
    apiKey: "k",
    sharedSecret: "abcdef12-abcd-abcd-abcd-abcdef012345",
  });
  expect(headers["x-hmac-signature"]).toBe(
    "0dcab73ddd20062616d104231c7439657546a5c24e4691977da93bb854c31e25",
  );
});
