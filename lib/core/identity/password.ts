export const passwordMinimum = 12;
export const passwordMaximum = 1000;

/** What stands on top of every list of stolen passwords and is long enough, or becomes so when repeated. */
const common = [
  ...["password", "passwort", "motdepasse", "contraseña", "qwerty", "qwertz", "azerty", "asdfgh", "zxcvbn"],
  ...[
    "123456",
    "654321",
    "abc123",
    "abcdef",
    "iloveyou",
    "letmein",
    "welcome",
    "monkey",
    "dragon",
    "sunshine",
  ],
  ...["princess", "football", "baseball", "superman", "batman", "trustno1", "whatever", "administrator"],
  ...["changeme", "secret", "proofdesk", "starwars", "michael", "computer", "internet", "hello", "admin"],
];

/** What is left of a password when common words, digits and marks are taken out of it. */
function rest(password: string) {
  const plain = password.toLowerCase().replaceAll("0", "o").replaceAll("@", "a").replaceAll("$", "s");
  const without = (text: string) => common.reduce((left, word) => left.replaceAll(word, ""), text);
  return without(without(password.toLowerCase())).length < without(plain).length
    ? without(password.toLowerCase())
    : without(plain);
}

/** What is wrong with a password that somebody chooses, in one sentence; undefined where nothing is. */
export function passwordProblem(password: string, email: string): string | undefined {
  const characters = [...password];
  if (characters.length < passwordMinimum) return `Use at least ${passwordMinimum} characters.`;
  if (characters.length > passwordMaximum) return `Use at most ${passwordMaximum} characters.`;
  const lower = password.toLowerCase();
  const [name = ""] = email.toLowerCase().split("@");
  if (name.length > 2 && lower.includes(name)) return "Leave your e-mail address out of the password.";
  if (new Set(characters).size < 5) return "Use more different characters.";
  if (rest(password).replace(/[^\p{L}]/gu, "").length < 4 && rest(password).length < passwordMinimum)
    return "This password is easy to guess: it is made of common words and numbers.";
  return undefined;
}
