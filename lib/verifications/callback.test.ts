import fc from "fast-check";
import { expect, test } from "vitest";
import { callbackOf } from "./callback";

test("a callback is a web address, as the client wrote it", () => {
  const given = (callbackUrl: string | null) => callbackOf({ callbackUrl, callbackParameters: null });
  for (const url of ["https://client.example", "http://client.example/a?b=c#d", "https://client.example/%7e"])
    expect(given(url)).toBe(url);
  for (const url of [null, "", "client.example", "javascript:alert(1)", "data:text/html,x", "app://back"])
    expect(given(url)).toBeNull();
});

test("what is added comes out as it was given, beside what was there", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (callbackParameters) => {
      const url = new URL(
        callbackOf({ callbackUrl: "https://client.example/done?kept=1#end", callbackParameters }) ?? "",
      );
      for (const [name, value] of Object.entries(callbackParameters))
        expect(url.searchParams.get(name)).toBe(value.toWellFormed());
      if (!("kept" in callbackParameters)) expect(url.searchParams.get("kept")).toBe("1");
      expect(url.hash).toBe("#end");
    }),
  );
});
