import { keyOf } from "./key";
import { type Registered, registeredKeys } from "./registry";

/** How long the second key of two may take. */
const patienceMs = 1500;

/** Where a key belongs to what has the focus. */
const dialogs = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const fields =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]';
const pressables =
  'button, summary, input, [role="button"], [role="checkbox"], [role="switch"], [role="tab"]';

function isTaken(target: EventTarget | null, pressed: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(dialogs)) return true;
  if (pressed.startsWith("mod+")) return false;
  if (target.closest(fields)) return true;
  return (pressed === "space" || pressed === "enter") && target.closest(pressables) !== null;
}

const find = (key: string, isRepeat: boolean): Registered | undefined =>
  registeredKeys().find(
    (shortcut) => shortcut.isOn && shortcut.key === key && (shortcut.repeats || !isRepeat),
  );

/** The one place where keys of the page are heard. Gives the way to stop. */
export function listenForKeys(): () => void {
  let first: { key: string; at: number } | undefined;

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing) return;
    const pressed = keyOf(event);
    if (!pressed || pressed === "shift" || isTaken(event.target, pressed)) return;
    const before = first && event.timeStamp - first.at < patienceMs ? first.key : undefined;
    first = undefined;
    const shortcut = (before && find(`${before} ${pressed}`, event.repeat)) || find(pressed, event.repeat);
    if (shortcut) {
      event.preventDefault();
      shortcut.press();
    } else if (registeredKeys().some(({ key, isOn }) => isOn && key.startsWith(`${pressed} `))) {
      first = { key: pressed, at: event.timeStamp };
    }
  }

  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
