const names = new Intl.DisplayNames(["en"], { type: "region" });

/** "Estonia"; the code itself where there is no such country. */
export const countryName = (code: string) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
