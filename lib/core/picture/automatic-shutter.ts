/** Times are milliseconds. */
export type Patience = {
  /** How long the picture must have been good. */
  hold: number;
  /** How long it may falter without a new start: a hand shakes, a face blinks. */
  grace: number;
};

/** A document is taken once it lies still; a face gets time to look up, and a countdown. */
export const patienceOf = { document: { hold: 1000, grace: 250 }, face: { hold: 3000, grace: 700 } } as const;

export type Shutter = { goodSince: number | null; lastGood: number };

export const openShutter: Shutter = { goodSince: null, lastGood: 0 };

/** The shutter after a frame that was good or not. */
export function watch(shutter: Shutter, isGood: boolean, now: number, { grace }: Patience): Shutter {
  if (isGood) return { goodSince: shutter.goodSince ?? now, lastGood: now };
  const isOver = shutter.goodSince !== null && now - shutter.lastGood > grace;
  return isOver ? openShutter : shutter;
}

/** How far it is from releasing: 0 not begun, 1 now. */
export const progressOf = ({ goodSince, lastGood }: Shutter, { hold }: Patience) =>
  goodSince === null ? 0 : Math.min(1, (lastGood - goodSince) / hold);
