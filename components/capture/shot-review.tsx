import { Button } from "./button";
import { DarkRoom } from "./camera/dark-room";
import type { Shot } from "./camera/use-shutter";
import { LetterIcon } from "./icons";
import { useMessages } from "./language";
import { LocalPicture } from "./local-picture";
import type { PhotoProps } from "./photo-intro";
import { PictureAdvice } from "./picture-advice";
import { shotWords } from "./picture-name";
import { RoomHeading } from "./room-heading";
import { useObjectUrl } from "./use-object-url";

/** From this try on, going on is the plain choice: somebody has done what they can. */
const enoughTries = 2;

type Props = PhotoProps & {
  shot: Shot;
  /** How many have been taken, this one included. */
  tries: number;
  onUse: () => void;
  onRetake: () => void;
};

function Preview({ shot: { picture } }: { shot: Shot }) {
  const { review } = useMessages();
  const url = useObjectUrl(picture);
  const isShown = picture.type !== "application/pdf" && !/hei[cf]$/.test(picture.type);
  if (isShown)
    return url ? (
      <LocalPicture url={url} alt={review.alt} className="max-h-full max-w-full rounded-xl object-contain" />
    ) : null;
  return (
    <p className="flex max-w-full flex-col items-center gap-3 text-md text-ink-muted">
      <LetterIcon className="size-16" />
      <span dir="auto" className="wrap-anywhere">
        {picture instanceof File ? picture.name : review.file}
      </span>
    </p>
  );
}

/** The picture as large as the screen allows, and one question about it. */
export function ShotReview({ context, type, shot, tries, onUse, onRetake }: Props) {
  const messages = useMessages();
  const { review } = messages;
  const { problems } = shot;
  const isDoubtful = problems.length > 0;
  const advisesRetake = isDoubtful && tries < enoughTries;
  const retake = (
    <Button key="retake" look={advisesRetake ? "primary" : "quiet"} onClick={onRetake}>
      {review.retake}
    </Button>
  );
  const use = (
    <Button key="use" look={advisesRetake ? "quiet" : "primary"} onClick={onUse}>
      {advisesRetake ? review.anyway : review.use}
    </Button>
  );
  return (
    <DarkRoom>
      <RoomHeading heading={shotWords(messages, context, type).question} />
      <div className="flex min-h-0 flex-1 items-center justify-center px-3">
        <Preview shot={shot} />
      </div>
      <div className="px-6">
        <PictureAdvice problems={problems} />
        {isDoubtful && !advisesRetake && <p className="mt-3 text-base text-ink-muted">{review.enough}</p>}
      </div>
      <div className="flex flex-col gap-2 px-6 pt-4 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
        {advisesRetake ? [retake, use] : [use, retake]}
      </div>
    </DarkRoom>
  );
}
