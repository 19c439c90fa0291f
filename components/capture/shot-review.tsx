"use client";

import { Button } from "./button";
import { DarkRoom } from "./camera-frame";
import { LocalPicture } from "./local-picture";
import { photo, photoMessages } from "./messages";
import type { PhotoProps } from "./photo-intro";
import { RoomHeading } from "./room-heading";
import { useObjectUrl } from "./use-object-url";

type Props = PhotoProps & { shot: Blob; onUse: () => void; onRetake: () => void };

/** The picture as large as the screen allows, and one question about it. */
export function ShotReview({ context, type, shot, onUse, onRetake }: Props) {
  const url = useObjectUrl(shot);
  const { question } = photoMessages(context, type);
  return (
    <DarkRoom>
      <RoomHeading heading={question} />
      <div className="flex min-h-0 flex-1 items-center justify-center px-3">
        {url && (
          <LocalPicture
            url={url}
            alt={photo.shot[context]}
            className="max-h-full max-w-full rounded-xl object-contain"
          />
        )}
      </div>
      <div className="flex flex-col gap-2 px-6 pt-5 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
        <Button onClick={onUse}>{photo.use}</Button>
        <Button look="quiet" onClick={onRetake}>
          {photo.retake}
        </Button>
      </div>
    </DarkRoom>
  );
}
