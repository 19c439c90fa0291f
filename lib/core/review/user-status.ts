/** A status in the company's own words (veriff.md 11.1). */
export type UserStatus = {
  id: string;
  attemptId: string;
  status: string;
  statusCode: string;
  reason: string | null;
  reasonCode: string | null;
  authorName: string;
  createdAt: Date;
};

export const longestStatus = 100;
export const longestStatusReason = 500;

export type NewUserStatus = {
  /** The newest attempt where it is not said. */
  attemptId?: string;
  status: string;
  reason?: string | null;
};

/** What was chosen before at an integration, most used first. */
export type StatusChoices = { statuses: string[]; reasons: string[] };

/** A character that no Latin reading is known of is told by its number. */
const numbered = (character: string) => `u${character.codePointAt(0)?.toString(16)}`;

function spelled(character: string): string {
  if (/[a-z0-9]/.test(character)) return character;
  return /[\p{L}\p{N}]/u.test(character) ? numbered(character) : "_";
}

/**
 * The code of a status, the same for the same words for ever (veriff.md 7.5: `custom_status_for_suspicious_attempt`; how
 * it is made of the words is INFERRED from that one).
 */
export function codeOfStatus(status: string): string {
  const plain = [...status.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()];
  const slug = plain.map(spelled).join("").replace(/_+/g, "_").replace(/^_|_$/g, "");
  return `custom_status_for_${slug || plain.map(numbered).join("")}`;
}
