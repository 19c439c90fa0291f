"use client";

import { ClipboardCheck } from "lucide-react";
import { Activity } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Spinner } from "@/components/ui/spinner";
import { UndoBar } from "@/components/verifications/decision/undo-bar";
import type { QueueFilter } from "@/lib/core/review/queue";
import { CaseView } from "./case-view";
import { ConflictPanel } from "./conflict-panel";
import type { DeskActions } from "./desk-actions";
import { DeskBar } from "./desk-bar";
import type { DeskCase } from "./desk-case";
import { queuePath } from "./paths";
import { useDesk } from "./use-desk";
import { useReasonOrder } from "./use-reason-order";

type ReviewDeskProps = { first: DeskCase; filter: QueueFilter; userId: string; actions: DeskActions };

/** The desk of a reviewer. What comes next, and what was just decided, is painted already and out of sight. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { userId, actions, filter } = props;
  const desk = useDesk(props);
  const inOrder = useReasonOrder(desk.cases);
  return (
    <div className="flex flex-col gap-2 lg:-mb-12 lg:h-[calc(100dvh-2.25rem)] lg:min-h-160">
      <DeskBar
        backHref={queuePath(filter)}
        progress={desk.progress}
        stays={desk.stays}
        onStay={desk.setStays}
        onSkip={desk.current ? desk.skip : undefined}
      />
      <p role="status" className="sr-only">
        {desk.announcement}
      </p>
      {desk.conflicts.map((conflict) => (
        <ConflictPanel
          key={conflict.id}
          conflict={conflict}
          onLook={() => void desk.lookAgain(conflict)}
          onDismiss={() => desk.dismiss(conflict)}
        />
      ))}
      {desk.cases.map((each) => {
        const { id } = each.verification;
        return (
          <Activity key={id} mode={id === desk.current ? "visible" : "hidden"}>
            <CaseView
              subject={each}
              decidable={inOrder(each)}
              claim={desk.claims[id] ?? each.claim}
              undoable={desk.undoables.find((undoable) => undoable.id === id)}
              userId={userId}
              actions={actions}
              onDecide={(choice) => desk.decide(each, choice)}
              onTakeOver={() => desk.takeOver(id)}
              onHandedOver={desk.handedOver}
            />
          </Activity>
        );
      })}
      {desk.current ? null : (
        <>
          <h1 className="sr-only">Review</h1>
          <NoCase isLooking={desk.isLooking} backHref={queuePath(filter)} onLook={desk.lookAhead} />
        </>
      )}
      <UndoBar
        undoables={desk.undoables}
        onUndo={(undoable) => void desk.takeBack(undoable)}
        onSendNow={(undoable) => void desk.sendNow(undoable)}
        isAtHead
      />
    </div>
  );
}

type NoCaseProps = { isLooking: boolean; backHref: string; onLook: () => void };

const NoCase = ({ isLooking, backHref, onLook }: NoCaseProps) =>
  isLooking ? (
    <p role="status" className="flex items-center justify-center gap-2 py-24 text-ink-muted">
      <Spinner />
      Fetching the next case…
    </p>
  ) : (
    <div role="status">
      <EmptyState
        icon={<ClipboardCheck />}
        title="Nothing else waits for you."
        text="Everything is decided, or with a colleague."
        actions={
          <>
            <Button href={backHref}>Back to the queue</Button>
            <Button onClick={onLook}>Look again</Button>
          </>
        }
      />
    </div>
  );
