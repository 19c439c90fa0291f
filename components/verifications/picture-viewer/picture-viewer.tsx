"use client";

import { useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { PictureStage } from "./picture-stage";
import { PictureStrip } from "./picture-strip";
import { PictureTools } from "./picture-tools";
import type { ShownPicture } from "./shown-picture";
import { useFlicker } from "./use-flicker";
import { useLight } from "./use-light";
import { type Layout, usePanes } from "./use-panes";
import { sides } from "./use-views";

type PictureViewerProps = {
  pictures: ShownPicture[];
  layout?: Layout;
  /** Takes the height that is there, where there is a desk to fill. */
  isTall?: boolean;
};

/** So that of two pictures a wide one and a tall one are about as large. */
const shareOf = ({ width, height }: ShownPicture) => Math.min(Math.max(Math.sqrt(width / height), 0.85), 1.3);

/** All pictures of a verification: one or two large, with the tools to look closely, and the rest to choose from. */
export function PictureViewer({ pictures, layout = "one", isTall = false }: PictureViewerProps) {
  const panes = usePanes(pictures, layout);
  const light = useLight();
  const flicker = useFlicker();
  const [isDrawing, setDrawing] = useState(false);
  const [hasLoupe, setLoupe] = useState(false);
  const { shown, side, views, sizes } = panes;
  const [first, second] = shown;
  if (!first) return null;
  const isFlickering = flicker.isSecond && second !== undefined;
  return (
    <section
      aria-label="Pictures"
      className={classNames("flex min-w-0 flex-col gap-2", isTall && "lg:min-h-0 lg:flex-1")}
    >
      <div className={classNames("flex gap-2 max-sm:flex-col", isTall && "lg:min-h-0 lg:flex-1")}>
        {sides.map((each) => {
          const picture = shown[each];
          return picture ? (
            <PictureStage
              key={each}
              picture={picture}
              view={views[each]}
              size={sizes[each]}
              filter={light.filter}
              over={isFlickering && each === 0 ? { picture: second, view: views[1] } : undefined}
              isActive={each === side}
              isTall={isTall}
              hasLoupe={hasLoupe}
              share={panes.layout === "two" ? shareOf(picture) : 1}
              onSize={(size) => panes.setSize(each, size)}
              onChange={(change) => panes.change(each, change)}
              onActive={() => panes.setActive(each)}
              onArea={
                isDrawing && each === side
                  ? (area) => {
                      panes.draw(area);
                      setDrawing(false);
                    }
                  : undefined
              }
            />
          ) : null;
        })}
      </div>
      <PictureTools
        panes={panes}
        light={light}
        flicker={flicker}
        isDrawing={isDrawing}
        onDraw={() => setDrawing(!isDrawing)}
        hasLoupe={hasLoupe}
        onLoupe={() => setLoupe(!hasLoupe)}
      />
      <PictureStrip pictures={pictures} shown={shown} active={shown[side]} onChoose={panes.choose} />
    </section>
  );
}
