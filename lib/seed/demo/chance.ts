export type Chance = { between: (from: number, to: number) => number; pick: <T>(list: readonly T[]) => T };

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed * 2_654_435_761;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => Math.floor(from + next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[between(0, list.length - 1)];
    if (chosen === undefined) throw new Error("nothing to pick from");
    return chosen;
  };
  return { between, pick };
}
