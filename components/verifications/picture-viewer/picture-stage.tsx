"use client";

import { ExternalLink, Maximize, RotateCcw, RotateCw, ZoomIn, ZoomOut } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { PictureNotes } from "./picture-notes";
import { PrivateImage } from "./private-image";
import type { ShownPicture } from "./shown-picture";
import { useStage } from "./use-stage";
import { fittedSize } from "./view";

/** One picture, large. Wheel and double click zoom, dragging moves, the keys work while it has the focus. */
export function PictureStage({ picture }: { picture: ShownPicture }) {
  const { stage, size, view, controls, handlers } = useStage();
  const fit = size && fittedSize(picture, size, view.turns);
  return (
    <figure className="flex min-w-0 flex-1 flex-col border border-line-strong bg-sunken">
      <div
        ref={stage}
        role="application"
        aria-label={`${picture.label}: plus and minus zoom, arrows move, brackets turn, 0 fits`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys need somewhere to have the focus
        tabIndex={0}
        className={`relative h-[min(68vw,30rem)] cursor-grab overflow-hidden -outline-offset-2 select-none active:cursor-grabbing lg:h-[min(58dvh,36rem)] ${view.scale > 1 ? "touch-none" : "touch-pan-y"}`}
        {...handlers}
      >
        <PrivateImage
          src={picture.url}
          alt={picture.label}
          className="absolute top-1/2 left-1/2 max-w-none bg-tone-neutral-bg"
          style={
            fit
              ? {
                  width: fit.width,
                  height: fit.height,
                  transform: `translate(-50%, -50%) translate(${view.x}px, ${view.y}px) rotate(${view.turns * 90}deg) scale(${view.scale})`,
                }
              : { visibility: "hidden" }
          }
        />
      </div>
      <figcaption className="flex items-center gap-0.5 border-t border-line bg-raised py-0.5 pr-1 pl-3">
        <span className="mr-auto min-w-0 truncate text-xs text-ink-muted">
          {picture.label}
          {view.scale > 1 ? <span className="ml-2">{Math.round(view.scale * 100)} %</span> : null}
        </span>
        <IconButton
          size="sm"
          label="Zoom out"
          hint={<Kbd>-</Kbd>}
          icon={<ZoomOut />}
          onClick={controls.zoomOut}
        />
        <IconButton
          size="sm"
          label="Zoom in"
          hint={<Kbd>+</Kbd>}
          icon={<ZoomIn />}
          onClick={controls.zoomIn}
        />
        <IconButton size="sm" label="Fit" hint={<Kbd>0</Kbd>} icon={<Maximize />} onClick={controls.fit} />
        <IconButton
          size="sm"
          label="Turn left"
          hint={<Kbd>[</Kbd>}
          icon={<RotateCcw />}
          onClick={controls.turnLeft}
        />
        <IconButton
          size="sm"
          label="Turn right"
          hint={<Kbd>]</Kbd>}
          icon={<RotateCw />}
          onClick={controls.turnRight}
        />
        <a
          href={picture.url}
          target="_blank"
          rel="noopener"
          aria-label="Open alone"
          title="Open alone"
          className="flex size-7 items-center justify-center rounded-sm text-ink-muted hover:bg-tone-neutral-bg hover:text-ink max-sm:size-9 [&>svg]:size-4"
        >
          <ExternalLink />
        </a>
      </figcaption>
      <PictureNotes picture={picture} />
    </figure>
  );
}
