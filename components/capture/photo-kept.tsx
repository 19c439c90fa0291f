import { Button, buttonClass } from "./button";
import { FileButton } from "./file-button";
import { CheckIcon } from "./icons";
import { LocalPicture } from "./local-picture";
import { photo } from "./messages";
import { Notice } from "./notice";
import type { PhotoProps } from "./photo-intro";
import { Screen } from "./screen";

type Props = PhotoProps & { url: string | undefined; onRetake: () => void; onKeep: () => void };

/** Someone came back to a picture that is already there. */
export function PhotoKept({ context, problem, url, onFile, onRetake, onKeep }: Props) {
  return (
    <Screen
      heading={photo.kept}
      lead={photo.keptLead}
      actions={
        <>
          <Notice>{problem}</Notice>
          <Button onClick={onKeep}>{photo.keep}</Button>
          <Button look="secondary" onClick={onRetake}>
            {photo.retake}
          </Button>
          <FileButton className={buttonClass("quiet")} onFile={onFile}>
            {photo.chooseFile}
          </FileButton>
        </>
      }
    >
      <div className="mt-6 flex min-h-44 items-center justify-center overflow-hidden rounded-xl bg-sunken">
        {url ? (
          <LocalPicture url={url} alt={photo.shot[context]} className="max-h-80 w-full object-contain" />
        ) : (
          <CheckIcon className="size-14 text-success" />
        )}
      </div>
    </Screen>
  );
}
