/** What a drawn document says. Latin capitals, as in the machine-readable zone. */
export type DocumentText = {
  kind: "passport" | "card";
  title: string;
  country: string;
  number: string;
  firstName: string;
  lastName: string;
  sex: "F" | "M";
  dateOfBirth: string;
  validUntil: string;
};

const worthOf = (character: string) =>
  character === "<" ? 0 : /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55;

/** ICAO 9303: weights 7, 3, 1, modulo 10. */
export const checkDigit = (field: string) =>
  String(
    [...field].reduce((sum, character, at) => sum + worthOf(character) * ([7, 3, 1][at % 3] ?? 0), 0) % 10,
  );

const filled = (text: string, length: number) =>
  text
    .replace(/[^A-Z0-9]/g, "<")
    .slice(0, length)
    .padEnd(length, "<");
const checked = (field: string) => field + checkDigit(field);
const yymmdd = (date: string) => date.replaceAll("-", "").slice(2);

/** The machine-readable zone: two lines of 44 in a passport, three of 30 on a card. */
export function mrzLines({ kind, country, number, firstName, lastName, sex, ...dates }: DocumentText) {
  const name = `${filled(lastName, lastName.length)}<<${filled(firstName, firstName.length)}`;
  const document = checked(filled(number, 9));
  const birth = checked(yymmdd(dates.dateOfBirth));
  const expiry = checked(yymmdd(dates.validUntil));
  const state = filled(country, 3);
  if (kind === "passport") {
    const optional = checked(filled("", 14));
    const all = checkDigit(document + birth + expiry + optional);
    return [filled(`P<${state}${name}`, 44), `${document}${state}${birth}${sex}${expiry}${optional}${all}`];
  }
  const first = filled(`ID${state}${document}`, 30);
  const all = checkDigit(first.slice(5) + birth + expiry + filled("", 11));
  return [first, `${birth}${sex}${expiry}${state}${filled("", 11)}${all}`, filled(name, 30)];
}
