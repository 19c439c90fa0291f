import { type DocumentType, isBook, type MediaContext } from "@/lib/core/document/document";
import type { PictureProblem } from "@/lib/core/document/picture";
import { CardIcon, CheckIcon, FaceIcon, LetterIcon, PassportIcon, WarningIcon } from "./icons";
import { useLanguage, useMessages } from "./language";
import { LocalPicture } from "./local-picture";
import { pictureName } from "./picture-name";
import { problemWords } from "./problem-words";
import { Spinner } from "./spinner";
import type { Upload } from "./upload/upload";

const standing = "flex items-start gap-2";
const textButton = "min-h-12 shrink-0 rounded-xl px-3 text-base font-semibold text-accent hover:bg-hover";

function iconOf(context: MediaContext, type: DocumentType) {
  if (context.startsWith("face")) return FaceIcon;
  if (context === "address_document") return LetterIcon;
  return isBook(type) ? PassportIcon : CardIcon;
}

function Standing({ upload, advice }: { upload: Upload | undefined; advice: PictureProblem | undefined }) {
  const { messages, formats } = useLanguage();
  const { check, review } = messages;
  const sign = "mt-0.5 size-4 shrink-0";
  if (upload?.status === "sending")
    return (
      <span className={`${standing} text-ink-muted`}>
        <Spinner className={sign} />
        {check.sending(formats.percent(Math.floor(upload.share * 100) / 100))}
      </span>
    );
  if (upload?.status === "failed")
    return (
      <span className={`${standing} text-danger`}>
        <WarningIcon className={sign} />
        {check.failed}
      </span>
    );
  if (advice)
    return (
      <span className={`${standing} text-warning`}>
        <WarningIcon className={sign} />
        {review.looks[advice]}
      </span>
    );
  return (
    <span className={`${standing} text-success`}>
      <CheckIcon className={sign} />
      {check.kept}
    </span>
  );
}

type Props = {
  context: MediaContext;
  type: DocumentType;
  upload: Upload | undefined;
  advice: PictureProblem | undefined;
  onRetake: () => void;
  onRetry: () => void;
};

/** One picture before it is handed in: how it looks, whether it has arrived, and what could be better. */
export function CheckRow({ context, type, upload, advice, onRetake, onRetry }: Props) {
  const messages = useMessages();
  const { check, review } = messages;
  const name = pictureName(messages, context, type);
  const Icon = iconOf(context, type);
  const isShown = upload && /^image\/(jpeg|png|webp)$/.test(upload.picture.type);
  return (
    <li className="rounded-xl border border-line bg-raised p-2.5">
      <div className="flex items-center gap-3.5">
        <span className="flex size-18 shrink-0 items-center justify-center overflow-hidden rounded-lg bg-sunken">
          {isShown ? (
            <LocalPicture url={upload.url} alt={review.alt} className="size-full object-cover" />
          ) : (
            <Icon className="size-8 text-ink-faint" />
          )}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block text-md leading-snug font-semibold">{name}</span>
          <span className="mt-0.5 block text-base leading-snug">
            <Standing upload={upload} advice={advice} />
          </span>
        </span>
        <button
          type="button"
          aria-label={`${check.retake}: ${name}`}
          onClick={onRetake}
          className={textButton}
        >
          {check.retake}
        </button>
      </div>
      {upload?.status === "failed" && upload.problem && (
        <div className="flex items-center justify-between gap-3 ps-1.5 pt-2">
          <p role="alert" className="text-base text-ink-muted">
            {problemWords(messages, upload.problem)}
          </p>
          {upload.canRetry && (
            <button
              type="button"
              aria-label={`${check.retry}: ${name}`}
              onClick={onRetry}
              className={textButton}
            >
              {check.retry}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
