import { dictionary } from "@zxcvbn-ts/language-common";

/** So many digits and marks around a listed word do not hide it; more are a password of their own. */
const most = 7;
const letter = /\p{L}/u;

let list: { words: Set<string>; longest: number } | undefined;

function readList() {
  const words = new Set(dictionary["passwords-common"]);
  return { words, longest: [...words].reduce((longest, { length }) => Math.max(longest, length), 0) };
}

/** Whether a password is on the list of those that leaked most often, as it is or with digits and marks at its ends. */
export function isListedPassword(password: string): boolean {
  list ??= readList();
  const typed = password.toLowerCase();
  if (typed.length > list.longest + most) return false;
  for (let before = 0; before <= most; before++) {
    for (let after = 0; before + after <= most; after++) {
      if (letter.test(typed.slice(typed.length - after))) break;
      if (list.words.has(typed.slice(before, typed.length - after))) return true;
    }
    if (letter.test(typed.charAt(before))) return false;
  }
  return false;
}
