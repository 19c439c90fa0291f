import type { Origin } from "@/lib/core/identity/actor";
import type { Integration } from "./get";
import { isWithinRanges } from "./ip-range";

/** Whether an integration's backends may call from there. Where nobody can say from where, only if all may. */
export const admits = ({ settings: { ipRanges } }: Pick<Integration, "settings">, { ip }: Origin): boolean =>
  ipRanges.length === 0 || (ip !== null && isWithinRanges(ip, ipRanges));
