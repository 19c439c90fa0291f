/** Failures in a row after which an endpoint is not trusted with more than one try at a time. */
const probedFrom = 5;

const shortestPause = 5;
const longestPause = 300;

/** Whether the endpoint is only probed: one try at a time, and its other deliveries wait until one succeeds. */
export const isProbed = (failures: number) => failures >= probedFrom;

/** Seconds until the next probe after so many failures in a row. */
export const secondsToProbe = (failures: number) =>
  Math.min(shortestPause * 2 ** Math.max(0, failures - probedFrom), longestPause);
