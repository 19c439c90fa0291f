/** The parts of the list of keys, in its order. */
export const keyGroups = [
  "Everywhere",
  "Go to",
  "This list",
  "Selection",
  "Case",
  "Decision",
  "Pictures",
] as const;
export type KeyGroup = (typeof keyGroups)[number];

export type Shortcut = {
  /** `x`, `shift+x`, `?`, `space`, `escape`, `arrowdown`, `mod+k` (Ctrl or Cmd), or one after another: `g v`. */
  key: string;
  /** What it does, as the list of keys says it. */
  name: string;
  group: KeyGroup;
  /** Goes on while the key is held down. */
  repeats?: boolean;
  /** Is about what has the focus, so the palette, which takes the focus, does not offer it. */
  isLocal?: boolean;
};

type Pressed = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const marks: Record<string, string> = { BracketLeft: "[", BracketRight: "]", Period: "." };

/** What the key types; on a keyboard of another script, what stands in its place on a Latin one. */
function typed(key: string, code: string): string {
  const isOfOtherScript = /^(?!\p{Script=Latin})\p{L}$/u.test(key);
  return isOfOtherScript ? (/^Key(.)$/.exec(code)?.[1] ?? marks[code] ?? key) : key;
}

const isLetter = (key: string) => key.length === 1 && key.toLowerCase() !== key.toUpperCase();

/** What a shortcut calls the key that was pressed; undefined where it is held with a modifier that no shortcut has. */
export function keyOf(pressed: Pressed): string | undefined {
  const { shiftKey, ctrlKey, metaKey, altKey } = pressed;
  const key = typed(pressed.key, pressed.code);
  const name = key === " " ? "space" : key.toLowerCase();
  if (ctrlKey || metaKey) return altKey || shiftKey ? undefined : `mod+${name}`;
  if (altKey) return undefined;
  // Other characters come with Shift on some keyboards and without on others.
  return shiftKey && (isLetter(key) || key.length > 1) ? `shift+${name}` : name;
}

/** Whether it is made of characters alone, and so must be able to be switched off (WCAG 2.1.4). */
export const isSingleKey = (key: string) =>
  key.split(" ").every((part) => /^(shift\+)?(.|space)$/u.test(part));

const words: Record<string, string> = {
  shift: "Shift",
  space: "Space",
  escape: "Esc",
  enter: "Enter",
  arrowup: "↑",
  arrowdown: "↓",
  arrowleft: "←",
  arrowright: "→",
};

/** How a shortcut is written for people: the keys of each step, one step after another. `mod` is what stands on Ctrl or Cmd. */
export const keyCaps = (key: string, mod: string): string[][] =>
  key
    .split(" ")
    .map((step) =>
      step.split("+").map((part) => (part === "mod" ? mod : (words[part] ?? part.toUpperCase()))),
    );
