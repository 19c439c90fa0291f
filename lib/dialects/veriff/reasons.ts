import { broaderReason, type ReasonId } from "@/lib/core/decision/reasons";
import type { ReasonCodeSet } from "@/lib/core/integration/settings";
import { type WireReason, wireReasons } from "./reason-table";

/**
 * The reason in the set of codes that the integration asks for. What has no standard code is told by its broader
 * reason's. The few that have neither, such as an age limit, keep their granular code: any standard one would accuse
 * somebody of something else.
 */
export function wireReason(id: ReasonId, set: ReasonCodeSet): WireReason | undefined {
  const { standard, granular } = wireReasons[id];
  if (set === "granular") return granular ?? standard;
  const broader = broaderReason(id);
  return standard ?? (broader && wireReasons[broader].standard) ?? granular;
}
