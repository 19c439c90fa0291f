"use client";

import { useState } from "react";

export type Light = { brightness: number; contrast: number; isInverted: boolean };

export const daylight: Light = { brightness: 100, contrast: 100, isInverted: false };

const filterOf = ({ brightness, contrast, isInverted }: Light) =>
  `brightness(${brightness}%) contrast(${contrast}%)${isInverted ? " invert(1) hue-rotate(180deg)" : ""}`;

/** In which light the pictures are looked at; the pictures themselves stay as they are. */
export function useLight() {
  const [light, setLight] = useState(daylight);
  const isChanged = light !== daylight;
  return {
    light,
    setLight,
    isChanged,
    filter: isChanged ? filterOf(light) : undefined,
    invert: () => setLight({ ...light, isInverted: !light.isInverted }),
    reset: () => setLight(daylight),
  };
}
