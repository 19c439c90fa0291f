import type { Origin } from "../identity/actor";

/** Every background job and what it is told. Handlers are idempotent: a job may run twice. */
export type JobPayloads = {
  /** Turns one event of a verification into a delivery per interested endpoint. */
  "webhook.dispatch": { verificationId: string; sequence: number };
  /** Tries one delivery once. */
  "webhook.deliver": { deliveryId: string };
  /** Looks at what is due at an endpoint that was paused or failing. */
  "webhook.wake": { endpointId: string };
  /** Makes one try that somebody has ordered. */
  "webhook.once": { tryId: string };
  /** Sends again what has failed at an endpoint between two times, one after another. */
  "webhook.recover": {
    endpointId: string;
    since: string;
    until: string;
    /** Ordinal of the last message that was sent. */
    after: number;
    /** Failures in a row. */
    failures: number;
  };
  /** Lets the decision engine look at what was submitted. */
  "verification.evaluate": { verificationId: string; attemptId: string };
  /** Sends a reviewer's decision that can no longer be taken back. */
  "decision.release": { verificationId: string };
  /** Does to many verifications, one by one, what somebody has asked for. */
  "bulk.run": { runId: string };
  /** Expires and abandons what nobody took up. */
  "verification.lapse": Record<string, never>;
  /** Adds what has changed to the kept counts. */
  "verification.fold": Record<string, never>;
  /** Brings the figures that are kept for analytics up to date. */
  "analytics.refresh": Record<string, never>;
  /** Deletes what has been kept as long as its client said. */
  "verification.sweep": Record<string, never>;
  /** Erases what a deleted verification has left: first the pictures and all that is told of a person, at last the row. */
  "verification.erase": { verificationId: string };
  /** Redacts once more what was in somebody's hands when a redaction came. */
  "verification.redact": { verificationId: string };
  /** Removes what retention lets nobody keep any longer. */
  "retention.run": Record<string, never>;
  /** Removes the files of pictures whose rows are gone. */
  "file.erase": { ids: string[] };
  /** Ends uploads that never arrived. */
  "upload.sweep": Record<string, never>;
  /** Removes files that nothing names any more. */
  "file.sweep": Record<string, never>;
  /** Forgets answers and counters that have served their time. */
  "answer.forget": Record<string, never>;
  /** Rotates the keys that access tokens are signed with, when it is time. */
  "signing_key.keep": Record<string, never>;
  /** Forgets sign-ins that have long ended, and questions that nobody has answered in time. */
  "sign_in.forget": Record<string, never>;
  /** Mails a link for another password; nobody where the address has none to forget. */
  "password.forgotten": { userId: string | null; origin: Origin };
  /** Forgets what clients have asked of the API after a month. */
  "request.forget": Record<string, never>;
  /** Takes up what a worker that died has left lying. */
  "job.recover": Record<string, never>;
};
export type JobKind = keyof JobPayloads;
