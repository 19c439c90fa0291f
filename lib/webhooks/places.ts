// Tries wait for somebody's server, so a process may have many under way. What is limited is what one endpoint, or all
// that fail, may take of it: a dead endpoint holds a place for as long as its time-out.
const inAll = 256;
const forProbes = 64;
export const perEndpoint = 8;

const underWay = new Map<string, number>();
let total = 0;
let probes = 0;

/** Endpoints that have no place left: their jobs are passed over until one is free. */
export const busyEndpoints = (): string[] =>
  [...underWay].filter(([, count]) => count >= perEndpoint).map(([endpointId]) => endpointId);

export const isFull = () => total >= inAll;

/** Leaves a place; true where there was no other one, so that somebody may be waiting for it. */
export type Leave = () => boolean;

/** A place for one try, to be left once; undefined where none is free. */
export function takePlace(endpointId: string, isProbe: boolean): Leave | undefined {
  const count = underWay.get(endpointId) ?? 0;
  if (isFull() || count >= perEndpoint || (isProbe && probes >= forProbes)) return undefined;
  underWay.set(endpointId, count + 1);
  total++;
  if (isProbe) probes++;
  return () => {
    const wasLast = isFull() || busyEndpoints().includes(endpointId);
    const left = (underWay.get(endpointId) ?? 1) - 1;
    if (left > 0) underWay.set(endpointId, left);
    else underWay.delete(endpointId);
    total--;
    if (isProbe) probes--;
    return wasLast;
  };
}
