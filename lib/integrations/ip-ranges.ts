import { ipRange } from "./ip-range";
import { linesOf } from "./lines";

/** Where backends may call from, as a form says it. */
export const ipRangesChange = linesOf({
  read: ipRange,
  wrong: (line) => `${line} is no range such as 192.0.2.0/24 or 2001:db8::/32.`,
  most: 100,
  tooMany: "Name 100 ranges at most.",
});
