"use client";

import { Ban, Repeat, Send, UserRound } from "lucide-react";
import { type ReactNode, useState } from "react";
import { SelectionBar } from "@/components/data-table/selection-bar";
import { Button } from "@/components/ui/button";
import type { BulkAction } from "@/lib/core/bulk/bulk";
import type { BulkActions } from "./bulk-actions";
import { BulkDialog } from "./bulk-dialog";
import { bulkWords } from "./bulk-words";
import { useTarget } from "./use-target";

const icons: Record<BulkAction, ReactNode> = {
  assign: <UserRound />,
  ask_again: <Repeat />,
  decline: <Ban />,
  resend_webhook: <Send />,
};

type BulkBarProps = {
  /** What the role allows. */
  allowed: readonly BulkAction[];
  /** Whom verifications can be given to. */
  people: readonly { id: string; name: string }[];
  /** Of the list's address. */
  query: string;
  actions: BulkActions;
  /** What else can be done with what is chosen. */
  children?: ReactNode;
};

/** What can be done with the verifications that are chosen. */
export function BulkBar({ allowed, people, query, actions, children }: BulkBarProps) {
  const chosen = useTarget(query);
  const [asked, setAsked] = useState<BulkAction>();
  return (
    <>
      <SelectionBar>
        {allowed.map((action) => (
          <Button key={action} icon={icons[action]} onClick={() => setAsked(action)}>
            {bulkWords[action].label}
          </Button>
        ))}
        {children}
      </SelectionBar>
      {asked && chosen && chosen.count > 0 ? (
        <BulkDialog
          key={asked}
          action={asked}
          {...chosen}
          people={people}
          actions={actions}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </>
  );
}
