import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import { Button, buttonClass } from "./button";
import { FileButton } from "./camera/file-button";
import { CameraIcon, CheckIcon, UploadIcon } from "./icons";
import { Illustration } from "./illustration";
import { Instructions } from "./instructions";
import { useLanguage } from "./language";
import { Notice } from "./notice";
import { shotWords } from "./picture-name";
import { Screen } from "./screen";
import { Spinner } from "./spinner";

export type PhotoProps = {
  context: MediaContext;
  type: DocumentType;
  problem: string | undefined;
  isPreparing: boolean;
  onFile: (file: File) => void;
};

export const facingOf = (context: MediaContext) => (context.startsWith("face") ? "user" : "environment");

type Props = PhotoProps & {
  /** Of the document that is meant, where it was given or chosen. */
  country: string | null;
  /** The operator's own words. */
  instructions: string | undefined;
  onOpenCamera: () => void;
};

/** Which picture comes next, and how it turns out well. */
export function PhotoIntro({ context, type, country, instructions, problem, isPreparing, ...act }: Props) {
  const { messages, formats } = useLanguage();
  const { photo, documents } = messages;
  const { heading, lead, tips } = shotWords(messages, context, type);
  const isDocument = context === "document_front" || context === "document_back";
  return (
    <Screen
      heading={heading}
      lead={lead}
      picture={<Illustration context={context} type={type} />}
      actions={
        <>
          <Notice>{problem}</Notice>
          <Button onClick={act.onOpenCamera}>
            <CameraIcon className="size-5.5" />
            {photo.openCamera}
          </Button>
          <FileButton context={context} className={buttonClass("quiet")} onFile={act.onFile}>
            {isPreparing ? <Spinner /> : <UploadIcon className="size-5" />}
            {isPreparing && photo.preparing}
            {!isPreparing && (context === "address_document" ? photo.chooseDocument : photo.chooseFile)}
          </FileButton>
        </>
      }
    >
      {isDocument && country && (
        <p className="mt-4 flex flex-wrap gap-x-2 text-base font-semibold">
          <span>{documents[type]}</span>
          <span aria-hidden="true">·</span>
          <span>{formats.country(country)}</span>
        </p>
      )}
      <ul className="mt-4 flex flex-col gap-2.5">
        {tips.map((tip) => (
          <li key={tip} className="flex items-center gap-3 text-md">
            <CheckIcon className="size-5 text-success" />
            {tip}
          </li>
        ))}
      </ul>
      <Instructions>{instructions}</Instructions>
    </Screen>
  );
}
