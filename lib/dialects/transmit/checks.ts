/** Every check of a result and the reasons it can give (transmit.md B5), as far as we have a use for them. */
export type Findings = {
  document_validation: "data_validation_failed" | "data_comparison_failed" | "data_extraction_failed";
  document_authentication: "document_tampering" | "document_template_mismatch" | "document_damaged";
  document_liveness: "presentation_attack";
  biometric_matching: "biometric_mismatch" | "age_mismatch" | "gender_mismatch";
  biometric_liveness: "screen_capture" | "injection_attack_detected" | "multiple_faces_detected";
  flagged_identity: "multiple_same_identity_attempts" | "previous_document_fraud" | "previous_face_fraud";
  risk_recommendation:
    | "action_is_suspected_fraud"
    | "device_profile_velocity"
    | "ip_country_blocked"
    | "profile_action_velocity";
};
export type CheckName = keyof Findings;

export const checkNames = [
  ...(["document_validation", "document_authentication", "document_liveness"] as const),
  ...(["biometric_matching", "biometric_liveness", "flagged_identity", "risk_recommendation"] as const),
] satisfies CheckName[];

export type Recommendation = "ALLOW" | "CHALLENGE" | "DENY";
export type CheckRecommendation = Recommendation | "N/A";

/** What somebody who decided has really looked at. A check that is not named here was made by nobody. */
export type CheckResults = {
  [Name in CheckName]?: { recommendation: Recommendation; reasons?: Findings[Name][] };
};

type CheckResult = { recommendation: CheckRecommendation; reasons?: string[] };

/** All checks, with `N/A` for those that nobody has made: never `ALLOW`. */
export const presentChecks = (results: CheckResults): Record<CheckName, CheckResult> => {
  const all = checkNames.map((name): [CheckName, CheckResult] => [
    name,
    results[name] ?? { recommendation: "N/A" },
  ]);
  // Every name is in `checkNames`: the type of the list says so.
  return Object.fromEntries(all) as Record<CheckName, CheckResult>;
};
