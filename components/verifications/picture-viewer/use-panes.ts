"use client";

import { useState } from "react";
import { portraitArea } from "./portrait-area";
import type { ShownPicture } from "./shown-picture";
import { type Side, useViews } from "./use-views";
import type { Area } from "./view";

export const layouts = ["one", "two", "portrait"] as const;
export type Layout = (typeof layouts)[number];

/** What is opened first: a document, and the face that belongs to it. */
function firstPair(pictures: ShownPicture[]) {
  const document = pictures.find(({ isFace }) => !isFace) ?? pictures[0];
  const face = pictures.find(({ isFace, attempt }) => isFace && attempt === document?.attempt);
  return [document?.id, face?.id === document?.id ? undefined : face?.id] as const;
}

/** Which pictures stand side by side, which of them is worked on, and how they are looked at. */
export function usePanes(pictures: ShownPicture[], first: Layout) {
  const [chosen, setChosen] = useState(() => firstPair(pictures));
  const [layout, setLayout] = useState<Layout>(chosen[1] ? first : "one");
  const [active, setActive] = useState<Side>(0);
  /** Where somebody has drawn the portrait on a document. */
  const [drawn, setDrawn] = useState<Record<string, Area>>({});
  const find = (id?: string) => pictures.find((picture) => picture.id === id);
  const left = find(chosen[0]) ?? pictures[0];
  const right = layout === "one" ? undefined : find(chosen[1]);
  const shown = [left, right] as const;
  const views = useViews(shown);
  const side: Side = right ? active : 0;

  const portraitOf = (picture: ShownPicture) =>
    picture.isPortrait ? undefined : (drawn[picture.id] ?? portraitArea(picture));
  return {
    ...views,
    shown,
    layout,
    side,
    setActive,
    canPair: pictures.length > 1,
    hasFace: firstPair(pictures)[1] !== undefined,
    choose: (id: string) => {
      setChosen(side === 0 ? [id, chosen[1]] : [chosen[0], id]);
      views.look(side);
    },
    arrange: (next: Layout) => {
      const other = pictures.find(({ id }) => id !== left?.id)?.id;
      setLayout(next);
      if (next !== "portrait") {
        if (next === "two" && !find(chosen[1])) setChosen([chosen[0], other]);
        return views.look(0);
      }
      const [documentId, faceId] = firstPair(pictures);
      const portrait = pictures.find(({ isPortrait }) => isPortrait) ?? find(documentId);
      setChosen([portrait?.id, faceId]);
      setActive(0);
      views.look(0, portrait && portraitOf(portrait));
      views.look(1);
    },
    draw: (area: Area) => {
      const picture = shown[side];
      if (!picture) return;
      setDrawn({ ...drawn, [picture.id]: area });
      views.look(side, area);
    },
  };
}
export type Panes = ReturnType<typeof usePanes>;
