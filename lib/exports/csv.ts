import { stringify } from "csv-stringify/sync";

/** What a spreadsheet would take for a formula is led by an apostrophe; line ends are those of RFC 4180. */
export const csv = (records: readonly (string | number | null)[][]) =>
  stringify([...records], { escape_formulas: true, record_delimiter: "windows", quoted_match: /[\r\n]/ });
