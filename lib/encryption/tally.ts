/** What one pass over everything has found. */
export type Tally = {
  seen: number;
  resealed: number;
  /** What no known key opens. */
  lost: number;
  /** Runs what opens something; what no key opens is counted and left as it is. */
  attempt: <T>(open: () => T) => T | undefined;
  say: (place: string) => void;
};

const isForeign = (error: unknown) =>
  error instanceof Error && /unable to authenticate data|Invalid authentication tag/i.test(error.message);

export function newTally(say: (place: string, tally: Tally) => void): Tally {
  const tally: Tally = {
    ...{ seen: 0, resealed: 0, lost: 0 },
    attempt: (open) => {
      try {
        return open();
      } catch (error) {
        if (!isForeign(error)) throw error;
        tally.lost++;
        return undefined;
      }
    },
    say: (place) => say(place, tally),
  };
  return tally;
}
