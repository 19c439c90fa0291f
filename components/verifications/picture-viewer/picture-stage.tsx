"use client";

import { ExternalLink } from "lucide-react";
import { classNames } from "@/components/ui/class-names";
import { AreaChoice } from "./area-choice";
import { Loupe } from "./loupe";
import type { Change } from "./moves";
import { moves } from "./moves";
import { PictureNotes } from "./picture-notes";
import { PrivateImage } from "./private-image";
import type { ShownPicture } from "./shown-picture";
import { useStage } from "./use-stage";
import { type Area, areaBetween, fittedSize, type Size, type View, zoom } from "./view";

type Layer = { picture: ShownPicture; view: View };

type PictureStageProps = Layer & {
  size?: Size;
  filter?: string;
  /** Lies over the picture while the two are compared. */
  over?: Layer;
  isActive: boolean;
  isTall: boolean;
  hasLoupe: boolean;
  /** How wide it is beside another. */
  share: number;
  onSize: (size: Size) => void;
  onChange: (change: Change) => void;
  onActive: () => void;
  /** While an area is being drawn. */
  onArea?: (area: Area) => void;
};

const stride = 60;
const loupeFactor = 2.5;

const strokes: Record<string, Change> = {
  "+": moves.zoomIn,
  "=": moves.zoomIn,
  "-": moves.zoomOut,
  ArrowLeft: moves.by(stride, 0),
  ArrowRight: moves.by(-stride, 0),
  ArrowUp: moves.by(0, stride),
  ArrowDown: moves.by(0, -stride),
};

type ShownProps = Layer & Pick<PictureStageProps, "size" | "filter"> & { isDecorative?: boolean };

function Shown({ picture, view, size, filter, isDecorative = false }: ShownProps) {
  const fit = size && fittedSize(picture, size, view.turns);
  return (
    <PrivateImage
      src={picture.url}
      alt={isDecorative ? "" : picture.label}
      className="absolute top-1/2 left-1/2 max-w-none bg-tone-neutral-bg"
      style={
        fit
          ? {
              width: fit.width,
              height: fit.height,
              filter,
              transform: `translate(-50%, -50%) translate(${view.x}px, ${view.y}px) rotate(${view.turns * 90}deg) scale(${view.scale})`,
            }
          : { visibility: "hidden" }
      }
    />
  );
}

/** One picture, large. Wheel and double click zoom, dragging moves, the arrow keys move it while it has the focus. */
export function PictureStage(props: PictureStageProps) {
  const { picture, view, size, over, isActive, isTall, onChange, onActive, onArea } = props;
  const top = over ?? props;
  const isEnlarged = view.scale > 1;
  const { stage, handlers } = useStage({ onSize: props.onSize, onChange, isEnlarged });
  return (
    <figure
      className={classNames(
        "flex min-w-0 flex-1 flex-col border bg-sunken",
        isActive ? "border-accent" : "border-line-strong",
        isTall && "lg:min-h-0",
      )}
      style={{ flexGrow: props.share }}
      onPointerDownCapture={onActive}
      onFocusCapture={onActive}
    >
      <Loupe
        isOn={props.hasLoupe && size !== undefined && !onArea}
        enlarged={(at) =>
          size ? (
            <Shown
              {...top}
              size={size}
              filter={props.filter}
              view={zoom(top.view, loupeFactor, at, size)}
              isDecorative
            />
          ) : null
        }
        className={classNames("relative flex flex-col", isTall && "lg:min-h-0 lg:flex-1")}
      >
        <div
          ref={stage}
          role="application"
          aria-label={`${picture.label}: plus and minus zoom, arrows move, brackets turn, 0 fits`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys need somewhere to have the focus
          tabIndex={0}
          className={classNames(
            "relative cursor-grab overflow-hidden -outline-offset-2 select-none active:cursor-grabbing",
            isTall
              ? "h-[min(68vw,30rem)] lg:h-auto lg:min-h-0 lg:flex-1"
              : "h-[min(68vw,30rem)] lg:h-[min(58dvh,36rem)]",
            isEnlarged ? "touch-none" : "touch-pan-y",
          )}
          onKeyDown={(event) => {
            const change = strokes[event.key];
            if (!change || event.metaKey || event.ctrlKey || event.altKey) return;
            event.preventDefault();
            onChange(change);
          }}
          {...handlers}
        >
          <Shown {...props} />
          {over ? <Shown {...over} size={size} filter={props.filter} /> : null}
        </div>
        {onArea && size ? (
          <AreaChoice onChoose={(from, to) => onArea(areaBetween(from, to, view, picture, size))} />
        ) : null}
      </Loupe>
      <figcaption className="flex items-center gap-2 border-t border-line bg-raised py-0.5 pr-1 pl-3 text-xs text-ink-muted">
        <span className="min-w-0 flex-1 truncate">{top.picture.label}</span>
        {view.scale === 1 ? null : <span>{Math.round(view.scale * 100)} %</span>}
        <a
          href={picture.url}
          target="_blank"
          rel="noopener"
          aria-label={`Open alone: ${picture.label}`}
          title="Open alone"
          className="flex size-6 items-center justify-center rounded-sm hover:bg-tone-neutral-bg hover:text-ink max-sm:size-9 [&>svg]:size-3.5"
        >
          <ExternalLink />
        </a>
      </figcaption>
      <PictureNotes picture={picture} />
    </figure>
  );
}
