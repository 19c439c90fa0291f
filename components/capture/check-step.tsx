import type { ReactNode } from "react";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import { Button } from "./button";
import { CardIcon, CheckIcon, FaceIcon, PassportIcon, WarningIcon } from "./icons";
import { LocalPicture } from "./local-picture";
import { check, photo } from "./messages";
import { Notice } from "./notice";
import { Screen } from "./screen";
import { Spinner } from "./spinner";
import type { Upload, Uploads } from "./use-uploads";

type Props = {
  contexts: readonly MediaContext[];
  type: DocumentType;
  uploads: Uploads;
  isBusy: boolean;
  problem: ReactNode;
  onRetake: (context: MediaContext) => void;
  onRetry: (context: MediaContext) => void;
  onSend: () => void;
};

function Standing({ upload }: { upload: Upload | undefined }) {
  if (upload?.status === "sending")
    return (
      <span className="flex items-center gap-2 text-ink-muted">
        <Spinner className="size-4" />
        {check.sending(Math.floor(upload.share * 100))}
      </span>
    );
  if (upload?.status === "failed")
    return (
      <span className="flex items-center gap-2 text-danger">
        <WarningIcon className="size-4" />
        {check.failed}
      </span>
    );
  return (
    <span className="flex items-center gap-2 text-success">
      <CheckIcon className="size-4" />
      {check.kept}
    </span>
  );
}

const textButton = "min-h-12 rounded-xl px-3 text-base font-semibold text-accent hover:bg-hover";

/** All pictures side by side before they are handed in. */
export function CheckStep({ contexts, type, uploads, isBusy, problem, onRetake, onRetry, onSend }: Props) {
  const isPage = type === "passport" || type === "visa";
  const hasFailed = Object.values(uploads).some(({ status }) => status === "failed");
  const nameOf = (context: MediaContext) =>
    isPage && context === "document_front" ? check.passportPage : check.names[context];
  return (
    <Screen
      heading={check.heading}
      lead={check.lead}
      actions={
        <>
          <Notice>{problem ?? (hasFailed && check.missing)}</Notice>
          <Button isBusy={isBusy} onClick={onSend}>
            {check.send}
          </Button>
        </>
      }
    >
      <ul className="mt-6 flex flex-col gap-3">
        {contexts.map((context) => {
          const upload = uploads[context];
          const Kind = context === "face" ? FaceIcon : isPage ? PassportIcon : CardIcon;
          return (
            <li key={context} className="rounded-xl border border-line bg-raised p-2.5">
              <div className="flex items-center gap-4">
                <span className="flex h-20 w-26 shrink-0 items-center justify-center overflow-hidden rounded-lg bg-sunken">
                  {upload ? (
                    <LocalPicture
                      url={upload.url}
                      alt={photo.shot[context]}
                      className="size-full object-cover"
                    />
                  ) : (
                    <Kind className="size-8 text-ink-faint" />
                  )}
                </span>
                <span className="min-w-0 flex-1">
                  <span className="block text-md font-semibold">{nameOf(context)}</span>
                  <span className="block text-base">
                    <Standing upload={upload} />
                  </span>
                </span>
                <button
                  type="button"
                  aria-label={`${check.retake}: ${nameOf(context)}`}
                  onClick={() => onRetake(context)}
                  className={textButton}
                >
                  {check.retake}
                </button>
              </div>
              {upload?.status === "failed" && (
                <div className="flex items-center justify-between gap-3 pt-2 pl-1.5">
                  <p role="alert" className="text-base text-ink-muted">
                    {upload.problem}
                  </p>
                  {upload.canRetry && (
                    <button
                      type="button"
                      aria-label={`${check.retry}: ${nameOf(context)}`}
                      onClick={() => onRetry(context)}
                      className={textButton}
                    >
                      {check.retry}
                    </button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Screen>
  );
}
