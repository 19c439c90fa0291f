"use client";

import { useState } from "react";
import type { Change } from "./moves";
import type { ShownPicture } from "./shown-picture";
import { type Area, fitted, type Size, type View, viewOn } from "./view";

/** Which of the two places a picture is shown in. */
export type Side = 0 | 1;
export const sides = [0, 1] as const;

type Shown = { view: View; area?: Area };

const start: Shown = { view: fitted };

/** How the pictures of the two panes are looked at; what is done to one is done to the other while they are linked. */
export function useViews(pictures: readonly [ShownPicture | undefined, ShownPicture | undefined]) {
  const [isLinked, setLinked] = useState(true);
  const [shown, setShown] = useState<readonly [Shown, Shown]>([start, start]);
  const [sizes, setSizes] = useState<readonly [Size?, Size?]>([]);

  const seen = ({ view, area }: Shown, side: Side): View => {
    const [picture, stage] = [pictures[side], sizes[side]];
    return area && picture && stage ? viewOn(area, picture, stage, view.turns) : view;
  };
  const replace = (next: (old: Shown, side: Side) => Shown) =>
    setShown(([left, right]) => [next(left, 0), next(right, 1)]);

  return {
    views: [seen(shown[0], 0), seen(shown[1], 1)] as const,
    sizes,
    isLinked,
    toggleLink: () => setLinked(!isLinked),
    setSize: (side: Side, size: Size) =>
      setSizes(([left, right]) => (side === 0 ? [size, right] : [left, size])),
    change: (side: Side, { to, isAlone }: Change) =>
      replace((old, each) => {
        const [picture, stage] = [pictures[each], sizes[each]];
        const isMeant = each === side || (isLinked && !isAlone);
        return isMeant && picture && stage ? { view: to(seen(old, each), picture, stage) } : old;
      }),
    /** Looks at a part of a picture, or afresh at all of it. */
    look: (side: Side, area?: Area) =>
      replace((old, each) =>
        each === side ? { view: area ? { ...fitted, turns: old.view.turns } : fitted, area } : old,
      ),
  };
}
