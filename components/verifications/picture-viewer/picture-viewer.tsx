"use client";

import { Columns2, Square } from "lucide-react";
import { useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { PictureStage } from "./picture-stage";
import { PrivateImage } from "./private-image";
import type { ShownPicture } from "./shown-picture";

const layouts = [
  { value: "one", label: "One picture", icon: <Square /> },
  { value: "face", label: "Beside the selfie", icon: <Columns2 /> },
] as const;

/** All pictures of a verification: one large, or a document beside the face, and the rest to choose from. */
export function PictureViewer({ pictures }: { pictures: ShownPicture[] }) {
  const [chosenId, choose] = useState(pictures[0]?.id);
  const [layout, setLayout] = useState<(typeof layouts)[number]["value"]>("one");
  const chosen = pictures.find(({ id }) => id === chosenId) ?? pictures[0];
  if (!chosen) return null;
  const face = pictures.find(({ isFace, attempt }) => isFace && attempt === chosen.attempt);
  const beside = layout === "face" && face && face.id !== chosen.id ? face : undefined;
  return (
    <section aria-label="Pictures" className="flex flex-col gap-2">
      <div className="flex gap-2 max-sm:flex-col">
        <PictureStage key={chosen.id} picture={chosen} />
        {beside ? <PictureStage key={beside.id} picture={beside} /> : null}
      </div>
      <div className="flex items-start justify-between gap-4">
        <ul className="flex min-w-0 gap-2 overflow-x-auto p-0.5">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <button
                type="button"
                aria-pressed={picture.id === chosen.id}
                onClick={() => choose(picture.id)}
                className={classNames(
                  "block w-24 border bg-sunken",
                  picture.id === chosen.id ? "border-accent outline outline-accent" : "border-line-strong",
                )}
              >
                <PrivateImage
                  src={picture.url}
                  alt=""
                  loading="lazy"
                  className="h-14 w-full object-cover object-[50%_35%]"
                />
                <span className="block truncate px-1 text-2xs text-ink-muted">{picture.label}</span>
              </button>
            </li>
          ))}
        </ul>
        {face ? (
          <SegmentedControl
            label="Layout"
            value={layout}
            onValueChange={setLayout}
            options={[...layouts]}
            iconsOnly
          />
        ) : null}
      </div>
    </section>
  );
}
