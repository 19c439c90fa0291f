"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { useToast } from "@/components/ui/toast";
import { Section } from "@/components/verifications/details/section";
import type { ActionError, ActionResult } from "@/lib/core/action-result";
import { type Difference, differenceParts } from "@/lib/core/integration/differences";
import { generalPath } from "../paths";
import { DifferenceLine } from "./difference-line";

type DifferenceFormProps = {
  from: { id: string; name: string };
  to: { id: string; name: string };
  differences: Difference[];
  seen: string;
  copy: (wanted: {
    fromId: string;
    toId: string;
    seen: string;
    take: string[];
  }) => Promise<ActionResult<unknown>>;
};

/** What two integrations have otherwise, to be ticked line by line. */
export function DifferenceForm({ from, to, differences, seen, copy }: DifferenceFormProps) {
  const [ticked, setTicked] = useState<string[]>([]);
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const router = useRouter();
  const toast = useToast();
  // After a conflict the page shows how it stands now, and some of what was ticked may be gone.
  const take = ticked.filter((id) => differences.some((difference) => difference.id === id));
  const isAll = take.length === differences.length;
  const tick = (id: string) => (isTicked: boolean) =>
    setTicked(isTicked ? [...take, id] : take.filter((each) => each !== id));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    start(async () => {
      const result = await copy({ fromId: from.id, toId: to.id, seen, take });
      if (!result.ok) {
        setError(result.error);
        router.refresh();
        return;
      }
      toast.show({ title: `Copied to ${to.name}`, tone: "success" });
      router.push(generalPath(to.id));
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-8">
      {error ? <Banner tone="danger">{error.message}</Banner> : null}
      <Checkbox
        label={`All ${differences.length.toLocaleString("en")} differences`}
        checked={isAll}
        indeterminate={take.length > 0 && !isAll}
        onCheckedChange={(isTicked) => setTicked(isTicked ? differences.map(({ id }) => id) : [])}
      />
      {differenceParts.map((part) => {
        const own = differences.filter((difference) => difference.part === part);
        return own.length === 0 ? null : (
          <Section key={part} title={part}>
            <ul>
              {own.map((difference) => (
                <DifferenceLine
                  key={difference.id}
                  {...{ difference, from, to }}
                  isTicked={take.includes(difference.id)}
                  onTick={tick(difference.id)}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" pending={pending} disabled={take.length === 0}>
          {take.length === 0 ? "Copy" : `Copy ${take.length.toLocaleString("en")} to ${to.name}`}
        </Button>
        <Button href={generalPath(to.id)}>Cancel</Button>
      </div>
    </form>
  );
}
