"use client";

import { classNames } from "@/components/ui/class-names";
import { PrivateImage } from "./private-image";
import type { ShownPicture } from "./shown-picture";

type PictureStripProps = {
  pictures: ShownPicture[];
  shown: readonly (ShownPicture | undefined)[];
  /** The one that is worked on. */
  active?: ShownPicture;
  onChoose: (id: string) => void;
};

/** All pictures, small, to choose from. */
export const PictureStrip = ({ pictures, shown, active, onChoose }: PictureStripProps) => (
  <ul className="flex min-w-0 gap-2 overflow-x-auto p-0.5">
    {pictures.map((picture) => (
      <li key={picture.id}>
        <button
          type="button"
          aria-pressed={shown.includes(picture)}
          onClick={() => onChoose(picture.id)}
          className={classNames(
            "block w-24 border bg-sunken",
            picture === active
              ? "border-accent outline outline-accent"
              : shown.includes(picture)
                ? "border-accent"
                : "border-line-strong",
          )}
        >
          <PrivateImage src={picture.url} alt="" className="h-14 w-full object-cover object-[50%_35%]" />
          <span className="block truncate px-1 text-2xs text-ink-muted">{picture.label}</span>
        </button>
      </li>
    ))}
  </ul>
);
