/** How many letters to add, leave out, change or swap with their neighbour to make one word of the other. */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let [before, above]: number[][] = [[], b.map((_, index) => index + 1)];
  for (const [row, letter] of a.entries()) {
    const current: number[] = [];
    for (const [column, counterpart] of b.entries()) {
      const [left, up] = [current[column - 1] ?? row + 1, above?.[column] ?? 0];
      const diagonal = column > 0 ? (above?.[column - 1] ?? 0) : row;
      const swapped = letter === b[column - 1] && counterpart === a[row - 1];
      const beforeSwap = column > 1 ? (before?.[column - 2] ?? 0) : row - 1;
      current.push(
        Math.min(
          left + 1,
          up + 1,
          diagonal + (letter === counterpart ? 0 : 1),
          swapped && row > 0 && column > 0 ? beforeSwap + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, above] = [above, current];
  }
  return above?.at(-1) ?? a.length;
}

/** How many slips of the finger a word of that length may hold. */
const slips = (length: number) => (length < 3 ? 0 : length < 6 ? 1 : 2);

/** Those of the words that may have been meant, the nearest first. */
export function nearWords(typed: string, words: readonly string[], most: number): string[] {
  const allowed = slips([...typed].length);
  return words
    .map((word) => ({ word, distance: editDistance(typed, word) }))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ word }) => word);
}
