import { expect, test } from "vitest";
import { checkDigit, mrzLines } from "./mrz";

test("the specimen of ICAO 9303 is drawn as it is printed there", () => {
  const text = {
    title: "",
    country: "UTO",
    firstName: "ANNA MARIA",
    lastName: "ERIKSSON",
    sex: "F",
    dateOfBirth: "1974-08-12",
    validUntil: "2012-04-15",
  } as const;
  const [first, second] = mrzLines({ ...text, kind: "passport", number: "L898902C3" });
  expect(first).toBe("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<");
  expect(second?.slice(0, 28)).toBe("L898902C36UTO7408122F1204159");
  expect(mrzLines({ ...text, kind: "card", number: "D23145890" })).toEqual([
    "IDUTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
  ]);
  expect(checkDigit("520727")).toBe("3");
});
