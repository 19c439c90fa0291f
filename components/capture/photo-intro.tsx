import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import { Button, buttonClass } from "./button";
import { FileButton } from "./file-button";
import { CameraIcon, CheckIcon, UploadIcon } from "./icons";
import { Illustration } from "./illustration";
import { photo, photoMessages } from "./messages";
import { Notice } from "./notice";
import { Screen } from "./screen";
import { Spinner } from "./spinner";

export type PhotoProps = {
  context: MediaContext;
  type: DocumentType;
  problem: string | undefined;
  isPreparing: boolean;
  onFile: (file: File) => void;
};

export const facingOf = (context: MediaContext) => (context === "face" ? "user" : "environment");

/** Which picture comes next, and how it turns out well. */
export function PhotoIntro({
  context,
  type,
  problem,
  isPreparing,
  onFile,
  onOpenCamera,
}: PhotoProps & { onOpenCamera: () => void }) {
  const { heading, lead, tips } = photoMessages(context, type);
  return (
    <Screen
      heading={heading}
      lead={lead}
      picture={<Illustration context={context} type={type} />}
      actions={
        <>
          <Notice>{problem}</Notice>
          <Button onClick={onOpenCamera}>
            <CameraIcon className="size-5.5" />
            {photo.openCamera}
          </Button>
          <FileButton className={buttonClass("quiet")} onFile={onFile}>
            {isPreparing ? <Spinner /> : <UploadIcon className="size-5" />}
            {isPreparing ? photo.preparing : photo.chooseFile}
          </FileButton>
        </>
      }
    >
      <ul className="mt-5 flex flex-col gap-2.5">
        {tips.map((tip) => (
          <li key={tip} className="flex items-center gap-3 text-md">
            <CheckIcon className="size-5 text-success" />
            {tip}
          </li>
        ))}
      </ul>
    </Screen>
  );
}
