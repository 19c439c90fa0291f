"use client";

import { createContext, type ReactNode, useContext } from "react";

/** How somebody likes to read and to work. */
export type Preferences = {
  /** For numbers, dates and times. */
  locale: string;
  /** Times are told in it; undefined is that of the browser. */
  timeZone?: string;
  /** Whether single keys are commands (WCAG 2.1.4). */
  hasShortcuts: boolean;
};

const Context = createContext<Preferences>({ locale: "en-GB", hasShortcuts: true });

export const usePreferences = () => useContext(Context);

export const PreferencesProvider = (props: { preferences: Preferences; children: ReactNode }) => (
  <Context value={props.preferences}>{props.children}</Context>
);
