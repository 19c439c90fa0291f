import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ReviewDesk } from "@/components/review/review-desk";
import { userContext } from "@/lib/auth/context";
import { AppError } from "@/lib/core/errors";
import { usualTab } from "@/lib/core/review/queue";
import { personName } from "@/lib/format/person";
import { addNote, assign, deleteNote, editNote, giveStatus, handOver } from "../actions";
import { propose } from "../decide-actions";
import { readCase } from "../read-case";
import { parseQueueParams } from "../search-params";

const actions = { propose, assign, handOver, addNote, editNote, deleteNote, giveStatus };

const load = cache(async (id: string) => {
  const { user, ctx } = await userContext("verification:decide");
  try {
    return { user, subject: await readCase(ctx, id) };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

type Props = PageProps<"/review/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { subject } = await load((await params).id);
  return { title: `${personName(subject.verification.fullName)} · Review` };
}

export default async function CasePage({ params, searchParams }: Props) {
  const { user, subject } = await load((await params).id);
  const { filter } = parseQueueParams(await searchParams, usualTab(user.role));
  return (
    <ReviewDesk
      key={subject.verification.id}
      first={subject}
      filter={filter}
      userId={user.id}
      actions={actions}
    />
  );
}
