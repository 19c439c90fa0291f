"use client";

import { memo } from "react";
import { ReferenceFacts } from "@/components/verifications/details/facts";
import { Timeline } from "@/components/verifications/details/timeline";
import type { CaseActions } from "./desk-actions";
import type { DeskCase } from "./desk-case";
import { FieldTable } from "./field-table";
import { Notes } from "./notes";
import { Past } from "./past";
import { UserStatuses } from "./user-statuses";

type FactsProps = { subject: DeskCase; userId: string; actions: CaseActions };

/** All that is known of a case. Drawn again only when something else is known: it is the most of a screen that has to come at once. */
export const Facts = memo(function Facts({ subject, userId, actions }: FactsProps) {
  const { verification, decisions, userStatuses } = subject;
  return (
    <section
      aria-label="Facts"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      className="flex flex-col gap-5 -outline-offset-2 lg:min-h-0 lg:flex-1 lg:overflow-y-auto lg:pr-2"
    >
      <FieldTable {...subject} />
      <Past lookAlikes={subject.lookAlikes} />
      <Notes id={verification.id} notes={subject.notes} userId={userId} actions={actions} />
      <UserStatuses
        id={verification.id}
        userStatuses={userStatuses}
        statusChoices={subject.statusChoices}
        giveStatus={actions.giveStatus}
      />
      <Timeline history={subject.history} decisions={decisions} userStatuses={userStatuses} />
      <ReferenceFacts verification={verification} />
    </section>
  );
});
