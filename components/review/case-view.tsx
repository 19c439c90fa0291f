"use client";

import { ExternalLink } from "lucide-react";
import { memo, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { IconButton } from "@/components/ui/icon-button";
import type { DecisionChoice } from "@/components/verifications/decision/decide-action";
import { type Decidable, DecisionPanel } from "@/components/verifications/decision/decision-panel";
import type { Undoable } from "@/components/verifications/decision/use-undoable";
import { WhyHere } from "@/components/verifications/details/why-here";
import { IntegrationName } from "@/components/verifications/integration-name";
import { verificationPath } from "@/components/verifications/paths";
import { NoPictures } from "@/components/verifications/picture-viewer/no-pictures";
import { PictureViewer } from "@/components/verifications/picture-viewer/picture-viewer";
import type { Claim } from "@/lib/core/review/lease";
import { isDecidable } from "@/lib/core/verification/status";
import { AssigneeSelect } from "./assignee-select";
import type { CaseActions } from "./desk-actions";
import { type DeskCase, waitingSince } from "./desk-case";
import { Facts } from "./facts";
import { HandOver } from "./hand-over";
import { insteadOfDeciding } from "./instead";
import { LeaseBanner } from "./lease-banner";
import { ReasonsHere } from "./reasons-here";
import { stillUndoable, subjectOf } from "./subject";
import { Waiting } from "./waiting";

const Pictures = memo(PictureViewer);

type CaseViewProps = {
  subject: DeskCase;
  decidable: Decidable;
  claim: Claim;
  undoable: Undoable | undefined;
  userId: string;
  actions: CaseActions;
  onDecide: (choice: DecisionChoice) => void;
  onTakeOver: () => Promise<unknown>;
  /** To whom, by name. */
  onHandedOver: (name: string) => void;
};

type HeadProps = Pick<CaseViewProps, "subject" | "userId" | "actions" | "onHandedOver">;

function Head({ subject, userId, actions, onHandedOver }: HeadProps) {
  const { id, name } = subjectOf(subject);
  const others = subject.reviewers.filter((reviewer) => reviewer.id !== userId);
  const since = waitingSince(subject);
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <div className="flex min-w-0 items-center gap-1">
        <h1 className="text-lg wrap-anywhere">{name}</h1>
        <span className="flex shrink-0 items-center">
          <CopyButton value={id} label="Copy id" />
          <IconButton
            size="sm"
            label="Open the details"
            icon={<ExternalLink />}
            href={verificationPath(id)}
          />
        </span>
      </div>
      <span className="text-sm text-ink-muted">
        <IntegrationName integration={subject.integration} />
      </span>
      {since && isDecidable(subject.verification.status) ? <Waiting since={since} /> : null}
      <span className="flex items-center gap-2 text-xs text-ink-muted sm:ml-auto">
        <span aria-hidden="true" className="whitespace-nowrap">
          Assigned to
        </span>
        <AssigneeSelect
          {...{ id, assignee: subject.assignee, reviewers: subject.reviewers, assign: actions.assign }}
          label="Assigned to"
        />
        {others.length > 0 && isDecidable(subject.verification.status) ? (
          <HandOver id={id} reviewers={others} handOver={actions.handOver} onDone={onHandedOver} />
        ) : null}
      </span>
    </header>
  );
}

/** One case: why it is here, the pictures, the facts, and the decision; on a desk all of it in one screen. */
export function CaseView(props: CaseViewProps) {
  const { subject, decidable, claim, undoable, userId, actions, onDecide, onTakeOver } = props;
  const { verification, decisions } = subject;
  const { status } = verification;
  const [chosen] = useState(() => stillUndoable(subject, userId)[0]?.choice);
  const isTaken = claim.lease !== null && !claim.isMine && isDecidable(status);
  return (
    <article className="flex flex-col gap-3 max-lg:pb-24 lg:min-h-0 lg:flex-1">
      <Head {...props} />
      {isTaken && claim.lease ? <LeaseBanner lease={claim.lease} onTakeOver={onTakeOver} /> : null}
      {isDecidable(status) ? (
        <ReasonsHere subject={subject} />
      ) : (
        <WhyHere verification={verification} decision={decisions[0]} />
      )}
      <div className="grid min-w-0 gap-x-6 gap-y-5 lg:min-h-0 lg:flex-1 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:grid-rows-[minmax(0,1fr)]">
        {subject.pictures.length > 0 ? (
          <Pictures pictures={subject.pictures} layout="two" isTall />
        ) : (
          <NoPictures why="none" />
        )}
        <div className="flex min-w-0 flex-col gap-3 lg:min-h-0">
          <Facts subject={subject} userId={userId} actions={actions} />
          <DecisionPanel
            key={verification.attemptNumber}
            decidable={decidable}
            chosen={chosen}
            instead={insteadOfDeciding({ verification, claim, undoable, userId })}
            onSend={onDecide}
            isFoot
          />
        </div>
      </div>
    </article>
  );
}
