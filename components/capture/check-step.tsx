import type { ReactNode } from "react";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import type { PictureProblem } from "@/lib/core/document/picture";
import { Button } from "./button";
import { CheckRow } from "./check-row";
import { useMessages } from "./language";
import { Notice } from "./notice";
import { Screen } from "./screen";
import type { Uploads } from "./upload/upload";

type Props = {
  contexts: readonly MediaContext[];
  type: DocumentType;
  uploads: Uploads;
  problems: Partial<Record<MediaContext, readonly PictureProblem[]>>;
  isBusy: boolean;
  problem: ReactNode;
  onRetake: (context: MediaContext) => void;
  onRetry: (context: MediaContext) => void;
  onSend: () => void;
};

/** All pictures side by side before they are handed in. */
export function CheckStep({ contexts, type, uploads, problems, isBusy, problem, ...act }: Props) {
  const { check } = useMessages();
  const hasFailed = Object.values(uploads).some(({ status }) => status === "failed");
  return (
    <Screen
      heading={check.heading}
      lead={check.lead}
      actions={
        <>
          <Notice>{problem ?? (hasFailed && check.missing)}</Notice>
          <Button isBusy={isBusy} onClick={act.onSend}>
            {check.send}
          </Button>
        </>
      }
    >
      <ul className="mt-6 flex flex-col gap-3">
        {contexts.map((context) => (
          <CheckRow
            key={context}
            {...{ context, type }}
            upload={uploads[context]}
            advice={problems[context]?.[0]}
            onRetake={() => act.onRetake(context)}
            onRetry={() => act.onRetry(context)}
          />
        ))}
      </ul>
    </Screen>
  );
}
