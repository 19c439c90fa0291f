/** What a row of the table can show that is not kept with the verification: looked up where somebody has asked for it. */
export type RowDetails = {
  /** Who or what made the newest decision that is an outcome. */
  decidedBy: string | null;
  /** What that decision is called towards clients. */
  decisionCode: string | null;
  /** Of the newest attempt. */
  ip: string | null;
  userAgent: string | null;
};

export const noDetails: RowDetails = { decidedBy: null, decisionCode: null, ip: null, userAgent: null };
