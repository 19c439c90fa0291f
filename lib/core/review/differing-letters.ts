/** A stretch of a value, and whether the other value says it too. */
export type Stretch = { text: string; isSame: boolean };

/** Letter by letter: what stands behind a letter, whatever its case or accents. */
const plain = (letter: string) => letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const lettersOf = (value: string) => Array.from(value.normalize("NFC").trim().replace(/\s+/g, " "));

/** Whether two values mean the same: capitals, accents and spaces are written differently on documents. */
export const saysTheSame = (one: string, other: string) =>
  lettersOf(one).map(plain).join("") === lettersOf(other).map(plain).join("");

/** Values longer than this are compared as a whole. */
const longest = 200;

/** How many letters both have in the same order, from each pair of places on. */
function commonLengths(one: readonly string[], other: readonly string[]) {
  const table = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row) row[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return at;
}

/** The value in stretches that the other one also has, in that order, and stretches that it does not have. */
export function differingLetters(value: string, other: string): Stretch[] {
  const letters = lettersOf(value);
  const [one, two] = [letters.map(plain), lettersOf(other).map(plain)];
  if (Math.max(one.length, two.length) > longest)
    return [{ text: letters.join(""), isSame: saysTheSame(value, other) }];
  const common = commonLengths(one, two);
  const stretches: Stretch[] = [];
  const add = (letter: string, isSame: boolean) => {
    const last = stretches.at(-1);
    if (last?.isSame === isSame) last.text += letter;
    else stretches.push({ text: letter, isSame });
  };
  let [i, j] = [0, 0];
  while (i < one.length) {
    const isSame = one[i] === two[j];
    if (!isSame && common(i, j + 1) > common(i + 1, j)) j++;
    else {
      add(letters[i] ?? "", isSame);
      i++;
      if (isSame) j++;
    }
  }
  return stretches;
}
