import { expect, test } from "vitest";
import { isSingleKey, keyCaps, keyOf } from "./key";

const bare = { code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test("a letter is itself with Caps Lock, and another key with Shift", () => {
  expect(keyOf({ ...bare, key: "x" })).toBe("x");
  expect(keyOf({ ...bare, key: "X" })).toBe("x");
  expect(keyOf(Object.create({ ...bare, key: "x" })), "what an event has is not its own").toBe("x");
  expect(keyOf({ ...bare, key: "X", shiftKey: true })).toBe("shift+x");
  expect(keyOf({ ...bare, key: "ArrowDown", shiftKey: true })).toBe("shift+arrowdown");
});

test("a character that some keyboards shift is the same on all", () => {
  for (const shiftKey of [true, false]) expect(keyOf({ ...bare, key: "?", shiftKey })).toBe("?");
  expect(keyOf({ ...bare, key: " " })).toBe("space");
});

test("a keyboard of another script has the keys where a Latin one has them", () => {
  expect(keyOf({ ...bare, key: "ن", code: "KeyK", ctrlKey: true })).toBe("mod+k");
  expect(keyOf({ ...bare, key: "о", code: "KeyJ" })).toBe("j");
  expect(keyOf({ ...bare, key: "О", code: "KeyJ", shiftKey: true })).toBe("shift+j");
  expect(keyOf({ ...bare, key: "х", code: "BracketLeft" })).toBe("[");
  for (const [key, code] of [
    ["ü", "BracketLeft"],
    ["a", "KeyQ"],
    ["?", "Digit7"],
  ] as const)
    expect(keyOf({ ...bare, key, code }), "what is Latin is what it types").toBe(key);
});

test("Ctrl and Cmd are one modifier, and leave single keys alone", () => {
  expect(keyOf({ ...bare, key: "k", ctrlKey: true })).toBe("mod+k");
  expect(keyOf({ ...bare, key: "k", metaKey: true })).toBe("mod+k");
  expect(keyOf({ ...bare, key: "K", metaKey: true, shiftKey: true })).toBeUndefined();
  expect(keyOf({ ...bare, key: "x", altKey: true })).toBeUndefined();
});

test("what is made of characters alone can be switched off", () => {
  for (const key of ["x", "?", "shift+x", "g v", "space", "."]) expect(isSingleKey(key), key).toBe(true);
  for (const key of ["mod+k", "escape", "arrowdown", "mod+enter"]) expect(isSingleKey(key), key).toBe(false);
});

test("keys are written as they stand on a keyboard", () => {
  expect(keyCaps("g v", "Ctrl")).toEqual([["G"], ["V"]]);
  expect(keyCaps("shift+x", "Ctrl")).toEqual([["Shift", "X"]]);
  expect(keyCaps("mod+enter", "Ctrl")).toEqual([["Ctrl", "Enter"]]);
  expect(keyCaps("mod+k", "⌘")).toEqual([["⌘", "K"]]);
});
