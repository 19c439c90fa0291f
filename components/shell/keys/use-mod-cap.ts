"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** What is written on the key that Ctrl or Cmd is; the server cannot know, and says Ctrl. */
export const useModCap = () =>
  useSyncExternalStore(
    never,
    () => (/^(Mac|iP)/.test(navigator.platform) ? "⌘" : "Ctrl"),
    () => "Ctrl",
  );
