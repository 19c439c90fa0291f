import type { PictureProblem } from "@/lib/core/document/picture";
import { Button, buttonClass } from "./button";
import { FileButton } from "./camera/file-button";
import { CheckIcon } from "./icons";
import { useMessages } from "./language";
import { LocalPicture } from "./local-picture";
import { Notice } from "./notice";
import type { PhotoProps } from "./photo-intro";
import { PictureAdvice } from "./picture-advice";
import { Screen } from "./screen";

type Props = PhotoProps & {
  url: string | undefined;
  problems: readonly PictureProblem[];
  onRetake: () => void;
  onKeep: () => void;
};

/** Someone came back to a picture that is already there. */
export function PhotoKept({ context, problem, problems, url, onFile, onRetake, onKeep }: Props) {
  const { photo, review } = useMessages();
  return (
    <Screen
      heading={photo.kept}
      lead={photo.keptLead}
      actions={
        <>
          <Notice>{problem}</Notice>
          <Button onClick={onKeep}>{photo.keep}</Button>
          <Button look="secondary" onClick={onRetake}>
            {review.retake}
          </Button>
          <FileButton context={context} className={buttonClass("quiet")} onFile={onFile}>
            {context === "address_document" ? photo.chooseDocument : photo.chooseFile}
          </FileButton>
        </>
      }
    >
      <div className="mt-6 flex min-h-44 items-center justify-center overflow-hidden rounded-xl bg-sunken">
        {url ? (
          <LocalPicture url={url} alt={review.alt} className="max-h-80 w-full object-contain" />
        ) : (
          <CheckIcon className="size-14 text-success" />
        )}
      </div>
      <PictureAdvice problems={problems} />
    </Screen>
  );
}
