"use client";

import { type FormEvent, useId, useState, useTransition } from "react";
import { answered } from "@/components/shell/answered";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover } from "@/components/ui/popover";
import { RelativeTime } from "@/components/ui/relative-time";
import { useToast } from "@/components/ui/toast";
import { Section } from "@/components/verifications/details/section";
import type { StatusChoices, UserStatus } from "@/lib/core/review/user-status";
import { longestStatus, longestStatusReason } from "@/lib/core/review/user-status";
import type { CaseActions } from "./desk-actions";

type UserStatusesProps = {
  id: string;
  userStatuses: UserStatus[];
  statusChoices: StatusChoices;
  giveStatus: CaseActions["giveStatus"];
};

const Choices = ({ id, words }: { id: string; words: string[] }) => (
  <datalist id={id}>
    {words.map((word) => (
      <option key={word} value={word} />
    ))}
  </datalist>
);

/** Statuses in the company's own words, beside ours. Clients are told of each. */
export function UserStatuses({ id, userStatuses, statusChoices, giveStatus }: UserStatusesProps) {
  const [added, setAdded] = useState<UserStatus[]>([]);
  const shown = [
    ...userStatuses,
    ...added.filter(({ id }) => userStatuses.every((status) => status.id !== id)),
  ];
  const [isOpen, setOpen] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [pending, start] = useTransition();
  const toast = useToast();
  const lists = useId();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget);
    const [status, reason] = ["status", "reason"].map((name) => String(words.get(name) ?? ""));
    start(async () => {
      const result = await answered(giveStatus({ id, status: status ?? "", reason: reason ?? "" }));
      if (!result.ok) return setErrors(result.error.fields ?? { status: result.error.message });
      setErrors({});
      setOpen(false);
      setAdded((all) => [...all, result.value]);
      toast.show({ title: `Status set: ${result.value.status}`, tone: "success" });
    });
  };

  return (
    <Section title="Your own statuses" aside="told to the client">
      <ul className="flex flex-wrap gap-x-3 gap-y-1">
        {shown.map(({ id, status, reason, authorName, createdAt }) => (
          <li key={id} className="flex min-w-0 flex-wrap items-center gap-x-2">
            <Badge tone="accent">{status}</Badge>
            <span className="text-xs text-ink-muted">
              {reason ? `${reason}, ` : ""}
              {authorName}, <RelativeTime at={createdAt} />
            </span>
          </li>
        ))}
      </ul>
      <Popover
        title="Set a status"
        open={isOpen}
        onOpenChange={setOpen}
        trigger={
          <Button size="sm" className="mt-1">
            Set status…
          </Button>
        }
      >
        <form onSubmit={submit} className="flex w-72 max-w-full flex-col gap-3">
          <Field label="Status" error={errors.status} description="One that was used before, or a new one.">
            <Input name="status" list={`${lists}-status`} maxLength={longestStatus} autoComplete="off" />
          </Field>
          <Choices id={`${lists}-status`} words={statusChoices.statuses} />
          <Field label="Reason" optional error={errors.reason}>
            <Input
              name="reason"
              list={`${lists}-reason`}
              maxLength={longestStatusReason}
              autoComplete="off"
            />
          </Field>
          <Choices id={`${lists}-reason`} words={statusChoices.reasons} />
          <Button type="submit" variant="primary" pending={pending}>
            Set status
          </Button>
        </form>
      </Popover>
    </Section>
  );
}
