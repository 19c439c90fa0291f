"use client";

import { useState, useTransition } from "react";
import { answered } from "@/components/shell/answered";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import type { Reviewer } from "@/lib/core/review/reviewer";
import type { CaseActions } from "./desk-actions";

const nobody = "nobody";

type AssigneeSelectProps = {
  id: string;
  /** Whose case it is, to tell one such list from another. */
  label: string;
  assignee: Reviewer | null;
  reviewers: Reviewer[];
  assign: CaseActions["assign"];
};

/** Who is to decide it. */
export function AssigneeSelect({ id, label, assignee, reviewers, assign }: AssigneeSelectProps) {
  const [chosen, choose] = useState(assignee?.id ?? nobody);
  const [pending, start] = useTransition();
  const toast = useToast();
  const known =
    assignee && !reviewers.some((each) => each.id === assignee.id) ? [...reviewers, assignee] : reviewers;
  const change = (next: string) =>
    start(async () => {
      const before = chosen;
      choose(next);
      const result = await answered(assign({ id, userId: next === nobody ? null : next }));
      if (result.ok) return;
      choose(before);
      toast.show({ title: result.error.message, tone: "danger" });
    });
  return (
    <Select
      aria-label={label}
      value={chosen}
      disabled={pending}
      onValueChange={(next) => next && change(next)}
      options={[
        { value: nobody, label: "Nobody" },
        ...known.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      className="w-40 max-w-full"
    />
  );
}
