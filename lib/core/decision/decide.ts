import type { MediaContext } from "../document/document";
import type { ReasonId } from "./reasons";
import { type Evidence, type Rule, rules, ruleVersion } from "./rules";
import { type Verdict, verdicts } from "./verdict";

export type EngineDecision = {
  verdict: Verdict;
  reason: ReasonId;
  /** What is asked for again; null is what the reason says. */
  retakes: MediaContext[] | null;
  ruleVersion: number;
  ruleIds: string[];
};

/**
 * Evidence in, decision out. Of the rules that hold, the severest verdict wins and its first rule gives the reason.
 * Where no rule holds a person decides: silence never approves.
 */
export function decide(evidence: Evidence, table: readonly Rule[] = rules): EngineDecision {
  const fired = table.filter((rule) => rule.when(evidence));
  const severest = fired.reduce<Rule | undefined>(
    (worst, rule) =>
      !worst || verdicts.indexOf(rule.verdict) > verdicts.indexOf(worst.verdict) ? rule : worst,
    undefined,
  );
  return {
    verdict: severest?.verdict ?? "review",
    reason: severest?.reason ?? "awaits_person",
    retakes: severest?.retakes?.(evidence) ?? null,
    ruleVersion,
    ruleIds: fired.map((rule) => rule.id),
  };
}
