/** An endpoint that a decision will be sent to. */
export type Recipient = {
  endpointId: string;
  url: string;
  /** A vendor, as people know it. */
  dialect: string;
  /** What it will read: the decision's code or word in that dialect. */
  code: string;
  /** It is sent once the endpoint is enabled again. */
  isPaused: boolean;
};

/** The same in numbers, for one line under the button: "Sends decision 9102 to 2 endpoints". */
export type Recipients = {
  recipients: Recipient[];
  byDialect: { dialect: string; code: string; endpoints: number }[];
};
