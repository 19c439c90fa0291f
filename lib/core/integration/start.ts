/** What there is to do before an integration works, in the order in which one does it. */
export const startSteps = ["key", "verification", "endpoint", "decision", "privacy"] as const;
export type StartStep = (typeof startSteps)[number];

/** When each was done; null where it was not yet. `privacy` has no time of its own. */
export type StartState = {
  keyUsedAt: Date | null;
  createdAt: Date | null;
  endpoints: number;
  answeredAt: Date | null;
  decisionReadAt: Date | null;
  hasPrivacyNotice: boolean;
};

export const doneSteps = (state: StartState): StartStep[] => {
  const isDone: Record<StartStep, boolean> = {
    key: state.keyUsedAt !== null,
    verification: state.createdAt !== null,
    endpoint: state.answeredAt !== null,
    decision: state.decisionReadAt !== null,
    privacy: state.hasPrivacyNotice,
  };
  return startSteps.filter((step) => isDone[step]);
};
