import { type ReasonId, reasons } from "@/lib/core/decision/reasons";
import type { CheckResults, Findings, Recommendation } from "./checks";

export type WireOutcome = { recommendation: Recommendation; checks: CheckResults };

const denied = <Name extends keyof Findings>(name: Name, ...found: Findings[Name][]): WireOutcome => ({
  recommendation: "DENY",
  checks: { [name]: { recommendation: "DENY", ...(found.length > 0 && { reasons: found }) } },
});

/** Refused for what is no sign of fraud, or is none of the vendor's checks: the client is to look at it. */
const challenged = <Name extends keyof Findings>(name?: Name, ...found: Findings[Name][]): WireOutcome => ({
  recommendation: "CHALLENGE",
  checks: name
    ? { [name]: { recommendation: "CHALLENGE", ...(found.length > 0 && { reasons: found }) } }
    : {},
});

/** A reason that ends a verification; the others ask for pictures or for a person. */
export type EndingReason = {
  [Id in ReasonId]: (typeof reasons)[Id]["outcome"] extends "approved" | "declined" ? Id : never;
}[ReasonId];

const isEnding = (id: ReasonId): id is EndingReason =>
  reasons[id].outcome === "approved" || reasons[id].outcome === "declined";

/**
 * What is recommended for a reason, and which checks it speaks of (transmit.md B5): DENY means likely fraud, CHALLENGE
 * that something failed. A decision for one reason says nothing of what else was looked at.
 */
const outcomes: Record<EndingReason, WireOutcome> = {
  document_and_face_checked: {
    recommendation: "ALLOW",
    checks: {
      document_authentication: { recommendation: "ALLOW" },
      biometric_matching: { recommendation: "ALLOW" },
    },
  },
  confirmed_by_other_means: { recommendation: "ALLOW", checks: {} },

  document_tampered: denied("document_authentication", "document_tampering"),
  document_resembles_specimen: denied("document_authentication", "document_template_mismatch"),
  document_data_inconsistent: denied("document_validation", "data_validation_failed"),
  physical_document_not_used: denied("document_liveness", "presentation_attack"),
  document_on_screen: denied("document_liveness", "presentation_attack"),
  document_printed: denied("document_liveness", "presentation_attack"),
  face_mismatch: denied("biometric_matching", "biometric_mismatch"),
  reference_face_mismatch: denied("biometric_matching", "biometric_mismatch"),
  face_on_screen: denied("biometric_liveness", "screen_capture"),
  pictures_injected: denied("biometric_liveness", "injection_attack_detected"),
  several_people: denied("biometric_liveness", "multiple_faces_detected"),
  known_fraud: denied("flagged_identity"),
  duplicate_person: denied("flagged_identity", "multiple_same_identity_attempts"),
  duplicate_document: denied("flagged_identity", "multiple_same_identity_attempts"),
  face_known_already: denied("flagged_identity", "multiple_same_identity_attempts"),
  face_blocked: denied("flagged_identity", "previous_face_fraud"),
  duplicate_device: denied("risk_recommendation", "device_profile_velocity"),
  abuse: denied("risk_recommendation", "profile_action_velocity"),
  suspicious_behaviour: denied("risk_recommendation", "action_is_suspected_fraud"),
  fraud_probable: denied("risk_recommendation", "action_is_suspected_fraud"),
  deceit: denied("risk_recommendation", "action_is_suspected_fraud"),
  session_misused: denied("risk_recommendation", "action_is_suspected_fraud"),
  identity_farming: denied("risk_recommendation", "action_is_suspected_fraud"),

  location_restricted: challenged("risk_recommendation", "ip_country_blocked"),
  name_mismatch: challenged("document_validation", "data_comparison_failed"),
  registry_mismatch: challenged("document_validation", "data_comparison_failed"),
  end_user_mismatch: challenged("document_validation", "data_comparison_failed"),
  document_expired_refused: challenged("document_validation", "data_validation_failed"),
  document_type_refused: challenged(),
  portrait_not_cropped: challenged("document_validation", "data_extraction_failed"),
  user_id_missing: challenged(),
  reference_missing: challenged(),
  workflow_invalid: challenged(),
  politically_exposed: challenged(),
  address_document_unreadable: challenged(),
  address_document_outdated: challenged(),
  under_13: challenged(),
  under_14: challenged(),
  under_16: challenged(),
  under_18: challenged(),
  under_20: challenged(),
  under_21: challenged(),
  under_25: challenged(),
  attempts_exhausted: challenged(),
};

/** What waits for a person where the client hears of that: something must be looked at, and nothing has been. */
const undecided: WireOutcome = { recommendation: "CHALLENGE", checks: {} };

export const outcomeFor = (reason: ReasonId | undefined): WireOutcome =>
  reason !== undefined && isEnding(reason) ? outcomes[reason] : undecided;
